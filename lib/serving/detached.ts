import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

export type DetachedRequest = {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body?: Buffer;
};

/** A request without a socket: Next sees exactly the headers given here. */
export function makeRequest({ method, url, headers, body }: DetachedRequest): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { method, url, headers, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  if (body && body.length > 0) req.push(body);
  req.push(null);
  req.complete = true;
  return req;
}

type Callback = (error?: Error | null) => void;

/** A response without a socket that collects what is written. */
class CollectedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly #done: () => void;
  #ended = false;

  constructor(req: IncomingMessage, done: () => void) {
    super(req);
    this.#done = done;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((candidate) => typeof candidate === "object") as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.#collect(chunk, encoding);
    this.#call(encoding, callback);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.#ended) return this;
    this.#ended = true;
    if (typeof chunk !== "function") this.#collect(chunk, encoding);
    this.#call(chunk, encoding, callback);
    this.emit("finish");
    this.#done();
    return this;
  }

  #collect(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") this.chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }

  #call(...candidates: unknown[]): void {
    const callback = candidates.find((candidate) => typeof candidate === "function") as Callback | undefined;
    if (callback) process.nextTick(callback);
  }
}

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>;

export type CollectedAnswer = { status: number; headers: Record<string, OutgoingHttpHeader | undefined>; body: Buffer };

/** Has Next handle a request and returns the whole response. */
export function collectAnswer(handle: Handle, request: DetachedRequest): Promise<CollectedAnswer> {
  return new Promise((resolve, reject) => {
    const req = makeRequest(request);
    const res = new CollectedResponse(req, () =>
      resolve({ status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(res.chunks) }),
    );
    handle(req, res).catch(reject);
  });
}
