import type { CopyOptions } from "../fields/copy.ts";

interface Asked {
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly req: { readonly locale?: string | null };
}

/** Refuses an empty text where one is needed, and one that is too long, with how much it has. */
export const mostWords =
  ({ label, mostWords: most, name }: CopyOptions) =>
  async (
    value: string | null | undefined,
    { maxLength, req, required }: Asked,
  ): Promise<true | string> => {
    const text = value?.trim() ?? "";
    if (text === "")
      return !required || `Write something here: ${label ?? name} is needed`;
    if (maxLength !== undefined && text.length > maxLength)
      return `Use at most ${maxLength} characters: there are ${text.length}`;
    if (most === undefined) return true;
    const { countWords } = await import("#render/words");
    const count = countWords(text, req.locale ?? "en");
    return count <= most || `Use at most ${most} words: there are ${count}`;
  };
