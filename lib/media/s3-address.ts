export type S3Address = {
  endpoint: string;
  region: string;
  bucket: string;
  /** Before every key; empty, or ending in a slash. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/**
 * The parts of `s3://KEY:SECRET@host/bucket/prefix?region=eu-west-1`; null if it is none. `tls=no` is for a service on
 * the same machine.
 */
export function parseS3Address(text: string): S3Address | null {
  if (!text.startsWith("s3://") || !URL.canParse(text)) return null;
  const { username, password, host, pathname, searchParams } = new URL(text);
  const [bucket = "", ...folders] = pathname.split("/").filter(Boolean).map(decodeURIComponent);
  if (!username || !password || !host || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return null;
  return {
    endpoint: `${searchParams.get("tls") === "no" ? "http" : "https"}://${host}`,
    region: searchParams.get("region") ?? "us-east-1",
    bucket,
    prefix: folders.map((folder) => `${folder}/`).join(""),
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}
