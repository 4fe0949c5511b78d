/** What PDFDocEncoding says where it is not Latin-1, from its tables in ISO 32000. */
const documentEncoding = new Map<number, string>([
  ...Array.from(
    "\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc",
    (character, index): [number, string] => [0x18 + index, character],
  ),
  ...Array.from(
    "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™\ufb01\ufb02ŁŒŠŸŽıłœšž\ufffd€",
    (character, index): [number, string] => [0x80 + index, character],
  ),
]);

/** The text that a text string's bytes mean; language codes within it are dropped. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff)
    return withoutLanguages(decoded("utf-16be", bytes.subarray(2)));
  if (first === 0xff && second === 0xfe)
    return withoutLanguages(decoded("utf-16le", bytes.subarray(2)));
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return withoutLanguages(decoded("utf-8", bytes.subarray(3)));
  let text = "";
  for (const byte of bytes)
    text += documentEncoding.get(byte) ?? String.fromCharCode(byte);
  return text;
}

const decoded = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Unicode strings may name a language between two escapes. */
const withoutLanguages = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the escape is what is meant
  text.replace(/\u001b[^\u001b]{0,8}\u001b/g, "");
