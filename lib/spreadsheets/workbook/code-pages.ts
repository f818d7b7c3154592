import { set_cptable } from "@e965/xlsx";

/** The letters of workbooks of the nineties, in the code page that each names. Loaded where one is read. */
export async function loadCodePages(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
}
