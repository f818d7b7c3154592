import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { pictureFromPhone } from "./pictures";

/** Words in parts of a document that readers do not see. */
export const hiddenWords = {
  author: "Author Anna Riera",
  xmp: "Words of the metadata",
  script: "app.alert('script words')",
  launch: "launched.exe",
  attached: "Words of an attached file",
  attachedName: "attached-name.txt",
};

/** A PDF with everything that a PDF can hide. `packed`: its objects are in compressed streams. */
export async function loadedPdf({ packed = true } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawText("Read me");
  page.drawImage(await document.embedJpg(await pictureFromPhone(120, 80)), { x: 10, y: 10, width: 60, height: 40 });
  document.setAuthor(hiddenWords.author);
  document.addJavaScript("opened", hiddenWords.script);
  await document.attach(Buffer.from(hiddenWords.attached), hiddenWords.attachedName, {});
  const { context, catalog } = document;
  const action = (kind: string, entries: object) => context.obj({ Type: "Action", S: kind, ...entries });
  const script = action("JavaScript", { JS: PDFString.of(hiddenWords.script) });
  catalog.set(PDFName.of("Metadata"), context.register(context.stream(hiddenWords.xmp, { Type: "Metadata" })));
  catalog.set(PDFName.of("OpenAction"), context.register(script));
  page.node.set(PDFName.of("AA"), context.obj({ O: script }));
  const link = (target: ReturnType<typeof action>) =>
    context.register(context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: target }));
  const web = action("URI", { URI: PDFString.of("https://xarxa.example/page") });
  const launch = action("Launch", { F: PDFString.of(hiddenWords.launch), Next: [script] });
  page.node.set(PDFName.of("Annots"), context.obj([link(web), link(launch)]));
  return document.save({ useObjectStreams: packed });
}

/** All objects of a PDF as text, uncompressed. */
export async function wordsInPdf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => {
    const contents = "contents" in object ? Buffer.from(object.contents as Uint8Array).toString("latin1") : "";
    return `${object.toString()} ${contents}`;
  });
  return `${objects.join("\n")} ${JSON.stringify(Object.keys(context.trailerInfo))}`;
}
