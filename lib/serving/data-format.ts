/** What a client can ask for by Accept, and the value of `format=` that it stands for. The first is what `*` gets. */
const formats: Readonly<Record<string, string>> = {
  "application/json": "json",
  "application/ld+json": "jsonld",
  "text/turtle": "turtle",
};

type Choice = { type: string; weight: number };

function choicesIn(header: string): Choice[] {
  const choices = header
    .slice(0, 500)
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.trim().split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return { type, weight: quality ? Number(quality.slice(2)) || 0 : 1 };
    });
  return choices.sort((a, b) => b.weight - a.weight);
}

/** The format that an Accept header prefers: `html` for pages, undefined where anything is welcome. */
export function preferredFormat(header: string | undefined): string | undefined {
  for (const { type, weight } of choicesIn(header ?? "")) {
    if (weight <= 0) continue;
    if (type === "text/html" || type === "application/xhtml+xml") return "html";
    if (Object.hasOwn(formats, type)) return formats[type];
  }
  return undefined;
}
