import type { S3Client } from "@aws-sdk/client-s3";
import type { S3Address } from "./s3-address";

/** S3's name for what is not there; some services answer with the status alone. */
export const isNotStored = (error: unknown) =>
  error instanceof Error && ["NoSuchKey", "NotFound", "404", "NoSuchBucket"].includes(error.name);

/** How long, in milliseconds, and how often it is tried before the service counts as away. */
export type Patience = { connecting: number; silent: number; tries: number };

/** While a person waits for the answer. */
export const brief: Patience = { connecting: 1_500, silent: 8_000, tries: 2 };
/** For a command of the night. */
export const patient: Patience = { connecting: 10_000, silent: 120_000, tries: 5 };

/** The library, for its commands, and a client that sends them. */
export type S3Service = { sdk: typeof import("@aws-sdk/client-s3"); client: S3Client };

/** The service at this address. The library is large, so it is loaded when it is first needed. */
export async function connectToS3(address: S3Address, { connecting, silent, tries }: Patience): Promise<S3Service> {
  const sdk = await import("@aws-sdk/client-s3");
  const { endpoint, region, accessKeyId, secretAccessKey } = address;
  const client = new sdk.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // With the default some services refuse what is written, and one stored the checksum as content.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // Without limits a service that hangs holds whoever asks it for ever.
    requestHandler: { connectionTimeout: connecting, socketTimeout: silent },
    maxAttempts: tries,
  });
  return { sdk, client };
}
