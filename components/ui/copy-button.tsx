type CopyButtonProps = { text: string; label: string; done: string };

/** Copies a text (an address, a citation). Hidden until `public/islands.js` knows that the browser can: without it the button would be dead. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  return (
    <span className="no-print" data-copy={text} data-done={done} hidden>
      <button type="button" className="target underline decoration-thread underline-offset-4 hover:text-thread">
        {label}
      </button>
      <span role="status" className="text-note text-quiet" />
    </span>
  );
}
