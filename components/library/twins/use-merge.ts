import { useRef, useState } from 'preact/hooks';

/** What makes two one, once at a time however often it is pressed. `merge` tells why it could not be, and never rejects. */
export function useMerge(merge: () => Promise<string | undefined>) {
  const [wrong, setWrong] = useState<string>();
  const isUnderWay = useRef(false);
  return {
    /** Why it could not be, in a sentence. */
    wrong,
    /** It is about something else by now. */
    forget: () => setWrong(undefined),
    async merge() {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setWrong(await merge());
      isUnderWay.current = false;
    },
  };
}
