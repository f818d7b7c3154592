import { SaxesParser, type SaxesTagPlain } from "saxes";

export type XmlHandlers = {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Workbooks may use any prefix for the same elements. */
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Parses XML as it arrives, and reports after each chunk, so that a caller can hand on what is complete. */
export async function* parseXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8");
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => handlers.open?.(localName(name), attributes));
  if (handlers.text) parser.on("text", handlers.text);
  parser.on("closetag", ({ name }: SaxesTagPlain) => handlers.close?.(localName(name)));
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
}

/** Parses a short file of a workbook completely. */
export async function parseWholeXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(chunks, handlers));
}
