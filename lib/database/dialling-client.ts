import { Client, type ClientConfig } from "pg";

/** In milliseconds: a server that takes connections at all does so sooner. */
const dialLimit = 5_000;

/** A connection of a pool: it is opened soon or not at all, while the pool may wait longer for a free one. */
export class DiallingClient extends Client {
  constructor(config: ClientConfig = {}) {
    super({ ...config, connectionTimeoutMillis: Math.min(config.connectionTimeoutMillis ?? dialLimit, dialLimit) });
  }
}
