const compact = (text: string) => text.replace(/^(?:isbn|doi)[\s:]*/i, "").replace(/[\s\u2010-\u2015-]/g, "");

/** Ten digits, the last may be X, weighed from 10 down to 1. */
const isIsbn10 = (digits: string) =>
  [...digits].reduce((sum, sign, index) => sum + (sign === "X" ? 10 : Number(sign)) * (10 - index), 0) % 11 === 0;

/** Thirteen digits, weighed 1 and 3 in turn. */
const isIsbn13 = (digits: string) =>
  [...digits].reduce((sum, sign, index) => sum + Number(sign) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;

/** The ISBN without hyphens; null when its check digit is wrong or it is none. */
export function readIsbn(text: string): string | null {
  const digits = compact(text).toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) return isIsbn10(digits) ? digits : null;
  return /^97[89]\d{10}$/.test(digits) && isIsbn13(digits) ? digits : null;
}

/** The DOI in small letters, without the address before it; null when it is none. It has no check digit. */
export function readDoi(text: string): string | null {
  const plain = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi[\s:]*)/i, "");
  return /^10\.\d{4,9}\/[!-;=?-~]+$/.test(plain) && plain.length <= 200 ? plain.toLowerCase() : null;
}

export const doiAddress = (doi: string) => `https://doi.org/${doi.replace(/[%#?\s]/g, encodeURIComponent)}`;
