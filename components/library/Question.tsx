import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** What it is about, and the buttons that answer it. */
  children: ComponentChildren;
  onStop(): void;
}

/** Asked before much is lost. It has the focus; Escape goes back. */
export function Question({ title, children, onStop }: Props) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    question.current?.focus();
    const leave = new AbortController();
    addEventListener('keydown', ({ key }) => key === 'Escape' && onStop(), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  return (
    <div class="alarm">
      <h3 tabIndex={-1} ref={question}>
        {title}
      </h3>
      {children}
    </div>
  );
}
