import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A double of object storage: it keeps, lists and deletes, in pages of two, and refuses on request. */
export async function startS3Server() {
  const objects = new Map<string, Buffer>();
  let refuse: (method: string, path: string) => boolean = () => false;

  function list(query: URLSearchParams): string {
    const after = query.get("continuation-token") ?? "";
    const names = [...objects.keys()].sort().filter((name) => name.startsWith(query.get("prefix") ?? ""));
    const rest = names.filter((name) => name > after);
    const page = rest.slice(0, 2);
    const contents = page.map(
      (name) =>
        `<Contents><Key>${escaped(name)}</Key><Size>${objects.get(name)?.length}</Size><LastModified>2026-11-30T12:00:00.000Z</LastModified></Contents>`,
    );
    const isMore = rest.length > page.length;
    const next = isMore ? `<NextContinuationToken>${escaped(page.at(-1) ?? "")}</NextContinuationToken>` : "";
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isMore}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(req.url ?? "/", "http://localhost");
    const [, bucket = "", ...rest] = decodeURIComponent(pathname).split("/");
    const name = rest.join("/");
    const body: Buffer[] = [];
    for await (const chunk of req) body.push(Buffer.from(chunk));
    const isSigned = (req.headers.authorization ?? "").startsWith("AWS4-HMAC-SHA256 Credential=KEY/");
    if (!isSigned || bucket !== "bucket" || refuse(req.method ?? "", name)) return void res.writeHead(403).end();
    if (req.method === "PUT") objects.set(name, Buffer.concat(body));
    if (req.method === "DELETE") objects.delete(name);
    if (req.method === "HEAD") return void res.writeHead(objects.has(name) ? 200 : 404).end();
    if (req.method !== "GET") return void res.writeHead(req.method === "PUT" ? 200 : 204).end();
    if (name === "") return void res.setHeader("content-type", "application/xml").end(list(searchParams));
    const found = objects.get(name);
    if (found) return void res.end(found);
    res.writeHead(404, { "content-type": "application/xml" });
    res.end("<Error><Code>NoSuchKey</Code></Error>");
  }

  const server = createServer((req, res) => void answer(req, res));
  server.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    objects,
    /** Which requests are refused from now on. */
    refuse: (which: typeof refuse) => {
      refuse = which;
    },
    url: `s3://KEY:SECRET@127.0.0.1:${port}/bucket/test?tls=no`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
