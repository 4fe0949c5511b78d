import type { TextareaField, TextField, UIField } from "payload";
import { mostWords } from "../copy/most-words.ts";

/** How a field of copy is written and read. */
export interface CopyOptions {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly isLocalized?: boolean;
  /** More words are refused, and the message says how many there are. */
  readonly mostWords?: number;
  /** More words are only remarked upon. */
  readonly aimWords?: number;
  /** UTF-16 units, refused beyond. */
  readonly mostCharacters?: number;
  readonly placeholder?: string;
  /** A headline is counted in words and may be no sentence. */
  readonly isHeadline?: boolean;
  /** Whether `{fact:homes}` is a reference and no gap. */
  readonly mayHoldTokens?: boolean;
  /** What else is wrong with a text; nothing where it is right. Asked of copy that may state facts. */
  readonly objectTo?: (text: string) => string | undefined;
  /** Lines shown; a textarea alone. */
  readonly rows?: number;
}

/** What the checker in the browser is told; see `copy-check.tsx`. */
export interface CopyCheckSettings {
  readonly mostWords?: number;
  readonly isHeadline?: boolean;
  readonly mayHoldTokens?: boolean;
}

const settingsOf = ({
  aimWords,
  isHeadline,
  mayHoldTokens,
  mostWords: most = aimWords,
}: CopyOptions): CopyCheckSettings => ({
  ...(most !== undefined && { mostWords: most }),
  ...(isHeadline && { isHeadline }),
  ...(mayHoldTokens && { mayHoldTokens }),
});

const componentPath = "/src/app/(payload)/components";

const checker = (options: CopyOptions) => ({
  afterInput: [
    {
      path: `${componentPath}/copy-check.tsx#CopyCheck`,
      clientProps: { settings: settingsOf(options) },
    },
  ],
});

/** What a line and a paragraph of copy have in common. */
const common = (options: CopyOptions) => ({
  name: options.name,
  ...(options.label && { label: options.label }),
  required: options.isRequired ?? false,
  localized: options.isLocalized ?? false,
  ...(options.mostCharacters && { maxLength: options.mostCharacters }),
  admin: {
    ...(options.description && { description: options.description }),
    ...(options.placeholder && { placeholder: options.placeholder }),
    components: checker(options),
  },
});

/** A paragraph of copy, checked in plain English while it is typed. */
export const copy = (options: CopyOptions): TextareaField => {
  const { admin, ...rest } = common(options);
  return {
    ...rest,
    type: "textarea",
    validate: mostWords(options),
    admin: { ...admin, rows: options.rows ?? 3 },
  };
};

/** One line of copy, checked in plain English while it is typed. */
export const copyLine = (options: CopyOptions): TextField => ({
  ...common(options),
  type: "text",
  validate: mostWords(options),
});

/**
 * The reading level of a whole document: of all its fields of copy together.
 *
 * Paths are those of a form, with `*` for each row of an array: `points.*.text`.
 */
export const copyReview = (paths: readonly string[]): UIField => ({
  name: "copyReview",
  type: "ui",
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: `${componentPath}/copy-review.tsx#CopyReview`,
        clientProps: { paths },
      },
    },
  },
});
