/** Numbered lines to write on. */
export function NoteLines({ title, count }: { title: string; count: number }) {
  return (
    <section className="note-lines">
      <h3 className="text-quiet">{title}</h3>
      <ol>
        {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
    </section>
  );
}
