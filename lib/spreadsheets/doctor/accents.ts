import type { Finding, FindingExample } from "./model.ts";

const mostExamples = 5;

/** Words of six languages that no one writes without accents, as they are when a program took those away. */
const stripped =
  /(?<!\p{L})(educacio|institucio|fundacio|associacio|direccio|gracia i|educacion|asociacion|fundacion|direccion|jardin|nino|educacao|associacao|fundacao|conceicao|sao|joao|basica e secundaria|zakladni|materska|stredni|prispevkova|ucitel|zaku|forskola|forskolan|larare|alamaki|kapyla|toolo)(?!\p{L})/iu;

/** Watches a column in which no letter has an accent although its words need them. */
export class AccentWatch {
  readonly #examples: FindingExample[] = [];
  #count = 0;
  #hasAccents = false;

  add(cell: string, row: number): void {
    if (this.#hasAccents) return;
    if (/[^\p{ASCII}\P{L}]/u.test(cell)) {
      this.#hasAccents = true;
      return;
    }
    if (!stripped.test(cell)) return;
    this.#count += 1;
    if (this.#examples.length < mostExamples) this.#examples.push({ row, before: cell, after: null });
  }

  findings(column: number): Finding[] {
    if (this.#hasAccents || this.#count === 0) return [];
    return [{ kind: "lostAccents", column, count: this.#count, examples: this.#examples }];
  }
}
