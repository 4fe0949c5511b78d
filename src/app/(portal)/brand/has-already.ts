/** Whether whoever asks has an answer of a tag already, as they say in If-None-Match. Compared weakly, RFC 9110. */
export const hasAlready = ({ headers }: Request, tag: string): boolean =>
  (headers.get("if-none-match") ?? "")
    .split(",")
    .map((one) => one.trim())
    .some((one) => one === "*" || opaque(one) === opaque(tag));

const opaque = (tag: string): string => tag.replace(/^W\//, "");
