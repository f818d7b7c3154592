import { subjectFeedAddress } from "@/lib/serving/list-queries";

const formats = [
  ["atom", "Atom"],
  ["json", "JSON Feed"],
] as const;

/** The feeds of a city or a term, whose page is at this path. */
export function FeedLinks({ path }: { path: string }) {
  return formats.map(([format, name], index) => (
    <span key={format}>
      {index > 0 && " · "}
      <a href={subjectFeedAddress(path, format)}>{name}</a>
    </span>
  ));
}
