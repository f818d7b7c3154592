import { answerDataFile } from "@/lib/open-data/files/answer-file";

type Context = { params: Promise<{ file: string }> };

/** A file of open data, made by a job: `/data/practices.ca.csv`. */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return answerDataFile(file, {
    range: headers.get("range"),
    ifRange: headers.get("if-range"),
    etag: headers.get("if-none-match"),
  });
}
