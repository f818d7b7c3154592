import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

// A self-signed certificate for localhost. Node can create keys and signatures, but no certificates.

const [integer, bits, objectId, utf8, sequence, set, utcTime] = [0x02, 0x03, 0x06, 0x0c, 0x30, 0x31, 0x17] as const;
const explicit = (number: number) => 0xa0 + number;

/** A DER value with its tag and length. */
function der(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const id = (...bytes: number[]) => der(objectId, Buffer.from(bytes));
const ecdsaWithSha256 = der(sequence, id(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const commonName = id(0x55, 0x04, 0x03);
const alternativeNames = id(0x55, 0x1d, 0x11);

const time = (date: Date) => der(utcTime, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`));

/** Key and certificate as PEM, valid since three days, until tomorrow or so many days from now. */
export function selfSigned(host = "localhost", days = 1): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const name = der(sequence, der(set, der(sequence, commonName, der(utf8, Buffer.from(host)))));
  const day = 24 * 3_600_000;
  const validity = der(sequence, time(new Date(Date.now() - 3 * day)), time(new Date(Date.now() + days * day)));
  const hosts = der(0x04, der(sequence, der(0x82, Buffer.from(host))));
  const content = der(
    sequence,
    der(explicit(0), der(integer, Buffer.from([2]))),
    der(integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ...[ecdsaWithSha256, name, validity, name],
    publicKey.export({ type: "spki", format: "der" }),
    der(explicit(3), der(sequence, der(sequence, alternativeNames, hosts))),
  );
  const signature = der(bits, Buffer.from([0]), sign("sha256", content, privateKey));
  const body = der(sequence, content, ecdsaWithSha256, signature)
    .toString("base64")
    .replaceAll(/(.{64})/g, "$1\n");
  const cert = `-----BEGIN CERTIFICATE-----\n${body.trim()}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert };
}
