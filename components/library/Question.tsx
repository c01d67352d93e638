import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** Of its heading: 2 where it stands right under that of the page. */
  level?: 2 | 3;
  /** What it is about, and the buttons that answer it. */
  children: ComponentChildren;
  onStop(): void;
}

/** Asked before much is lost. It has the focus; Escape goes back. */
export function Question({ title, level = 3, children, onStop }: Props) {
  const question = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    question.current?.focus();
    const leave = new AbortController();
    addEventListener('keydown', ({ key }) => key === 'Escape' && onStop(), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="alarm">
      <Heading tabIndex={-1} ref={question}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
