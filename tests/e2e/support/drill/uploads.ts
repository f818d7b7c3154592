import type pg from "pg";
import { fileNames, mediaAddress } from "@/lib/media/key";
import { makeTestPicture } from "../../../support/pictures";
import type { Load } from "./load";
import { siteUrl, type Tried } from "./people";

/** Uploads a picture of this network. The answer of a script of the site. */
export async function upload(load: Load, { id }: Tried, cookie: string) {
  const picture = await makeTestPicture(320, 200).toBuffer();
  const body = new FormData();
  body.set("file", new Blob([Buffer.from(picture)], { type: "image/jpeg" }), "garden.jpg");
  const typed = { keep: "medium", "translations.en.alternative": "Children plant a tree" };
  const asked = { "fields.credit": "Anna Riera", "fields.licence": "CC BY 4.0", "fields.peopleRecognisable": "no" };
  for (const [name, value] of Object.entries({ ...typed, ...asked })) body.set(name, value);
  const headers = { cookie, origin: siteUrl, accept: "application/json" };
  return load.write("pictures", `/api/admin/media/upload?locale=en&kind=network&id=${id}`, body, headers);
}

/** Uploads pictures one after the other; collects the ids of those that were accepted. */
export function uploadOften(load: Load, network: Tried, cookie: string): string[] {
  const accepted: string[] = [];
  load.repeat(async () => {
    const { status, text } = await upload(load, network, cookie);
    if (status === 200) accepted.push(String(JSON.parse(text).medium));
  }, 700);
  return accepted;
}

/** The status of each file of these pictures, as readers ask for them; of one that is not in the database 0. */
export async function readPictures(database: pg.Pool, base: string, media: readonly string[]): Promise<number[]> {
  const { rows } = await database.query<{ id: string; file: string }>('SELECT "id", "file" FROM "Media"');
  const files = new Map(rows.map(({ id, file }) => [id, file]));
  const statuses: number[] = [];
  for (const id of media) {
    const file = files.get(id);
    if (file === undefined) statuses.push(0);
    for (const name of file ? fileNames(file) : []) {
      const reply = await fetch(base + mediaAddress(file ?? "", name));
      await reply.arrayBuffer();
      statuses.push(reply.status);
    }
  }
  return statuses;
}
