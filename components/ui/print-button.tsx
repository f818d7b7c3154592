/** Prints the page. Hidden until `public/islands.js` is there; without it the browser's own menu prints. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      data-print
      hidden
      className="target underline decoration-thread underline-offset-4 hover:text-thread"
    >
      {label}
    </button>
  );
}
