import { expect, test } from "vitest";
import { parseOutsideAddress } from "@/lib/guarded-fetch/outside-network";
import { isPublicAddress } from "@/lib/guarded-fetch/public-address";

test.each(["1.1.1.1", "8.8.8.8", "172.32.0.1", "100.63.255.255", "100.128.0.1", "193.1.1.1", "223.255.255.255"])(
  "%s is public",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each(["2606:4700::1111", "2a00:1450:4003::5e", "2001:4860:4860::8888", "2003::1", "2400:cb00::1"])(
  "%s is public",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

const refused: Record<string, string[]> = {
  "this network": ["0.0.0.0", "0.1.2.3"],
  private: ["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "fc00::1", "fd12:3456::1"],
  "shared by a provider (CGNAT)": ["100.64.0.1", "100.127.255.255"],
  loopback: ["127.0.0.1", "127.255.255.254", "::1"],
  unspecified: ["::"],
  "link-local, with the metadata of clouds": ["169.254.0.1", "169.254.169.254", "fe80::1", "fe80::1%eth0", "febf::1"],
  "of protocols": ["192.0.0.8", "192.88.99.1", "2001::1", "2001:10::1", "2001:20::1"],
  documentation: ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  benchmarks: ["198.18.0.1", "198.19.255.255", "2001:2::1"],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
  "reserved and broadcast": ["240.0.0.1", "255.255.255.255", "4000::1", "fec0::1"],
  "IPv4 in IPv6": ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "::127.0.0.1", "::7f00:1"],
  "translated (NAT64)": ["64:ff9b::7f00:1", "64:ff9b::8.8.8.8", "64:ff9b:1::a00:1"],
  "6to4": ["2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1"],
  Teredo: ["2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  "no address": ["", "localhost", "1.2.3", "0x7f.1", "2130706433", "1.1.1.1.1", "[::1]", "8.8.8.8:443"],
};

test.each(Object.entries(refused))("an address that is %s is refused", (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test.each([
  "http://data.example/x",
  "ftp://data.example/x",
  "https://user@data.example/x",
  "https://user:secret@data.example/x",
  "https://127.0.0.1/x",
  "https://0x7f.1/x",
  "https://2130706433/x",
  "https://[::1]/x",
  "https://[::ffff:8.8.8.8]/x",
  "https://localhost/x",
  "//data.example/x",
  "data.example/x",
  `https://data.example/${"x".repeat(2_000)}`,
  "",
])("%s is no address of a named host", (text) => expect(parseOutsideAddress(text)).toBeNull());

test("an address keeps its port and query, and loses its fragment", () => {
  expect(parseOutsideAddress("https://Data.Example:8443/a/../b?x=1#part")?.href).toBe(
    "https://data.example:8443/b?x=1",
  );
});
