const sentence = "A paragraph as long as many of those that practices have on their pages. ";

/** A static page of about this size. Each word is in it twice: in the markup and in the framework's data. */
export default function Page() {
  const paragraphs = Math.round(Number(process.env.BENCH_PAGE_BYTES ?? 20_000) / (2 * sentence.length + 60));
  return (
    <main>
      {Array.from({ length: paragraphs }, (_, index) => (
        <p key={String(index)}>{sentence}</p>
      ))}
    </main>
  );
}
