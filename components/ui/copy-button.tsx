type CopyButtonProps = { text: string; label: string; done: string };

/** Copies a text, such as an address. Hidden until `public/islands.js` finds that the browser has a clipboard API. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  return (
    <span className="no-print" data-copy={text} data-done={done} hidden>
      <button
        type="button"
        className="target text-start underline decoration-thread underline-offset-4 hover:text-thread"
      >
        {label}
      </button>
      <span role="status" className="text-note text-quiet" />
    </span>
  );
}
