/** Decrypts a part of a Type 1 font and drops the random bytes that it begins with. */
export function decrypt(
  cipher: Uint8Array,
  key: number,
  random: number,
): Uint8Array {
  const plain = new Uint8Array(cipher.length);
  let state = key;
  for (let i = 0; i < cipher.length; i++) {
    const byte = cipher[i] ?? 0;
    plain[i] = byte ^ (state >> 8);
    state = ((byte + state) * 52_845 + 22_719) & 0xffff;
  }
  return plain.subarray(random);
}
