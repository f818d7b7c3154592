import { variables } from "./variables";

/** Defaults that other programs choose, or that are not written as they are parsed. */
const chosenElsewhere: Record<string, string> = {
  DATABASE_URL: "an embedded server",
  DATABASE_DIRECT_URL: "`DATABASE_URL`",
  DATABASE_OWNER_URL: "`DATABASE_URL`",
  PORT: "3000, or the next free port",
  SITE_URL: "`http://localhost:PORT`",
  AUTH_SECRET: "made once, kept in the database",
  APERTIUM_PAIRS: "`es-ca ca-es pt-ca pt-es es-pt`",
  LANGUAGE_FALLBACKS: "`ca:es,en es:en sv:en cs:en pt:es,en`",
};

/** The default as written in a `.env` file; "" when there is none. */
function defaultOf(schema: (typeof variables)[keyof typeof variables]): string {
  const value = schema.safeParse(undefined).data;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The content of `.env.example`: every variable commented out, with description and default. */
export function describeAsExample(): string {
  const lines = Object.entries(variables).map(
    ([name, schema]) => `# ${schema.description}\n# ${name}=${defaultOf(schema)}\n`,
  );
  return `# Copy to .env and uncomment what you want to set. Made from lib/env/variables.ts by npm run configuration.\n\n${lines.join("\n")}`;
}

/** The content of `docs/configuration.md`: the variables as a table. */
export function describeAsTable(): string {
  const rows = Object.entries(variables).map(([name, schema]) =>
    `| `.concat(`\`${name}\` | ${chosenElsewhere[name] ?? (defaultOf(schema) || "none")} | ${schema.description} |`),
  );
  return [
    "# Configuration",
    "",
    "Every variable has a default. Variables come from the environment or from a file `.env` and are checked at the start: a wrong one is named with what was expected. Made from `lib/env/variables.ts` by `npm run configuration`.",
    "",
    "| Variable | Default | Meaning |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
