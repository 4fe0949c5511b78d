import { Fragment } from "react";

/** A text with the words that were found marked: pieces alternate, the second of each pair was found. */
export const Marks = ({ pieces }: { readonly pieces: readonly string[] }) =>
  pieces.map((piece, at) => {
    const key = `${at} ${piece}`;
    return at % 2 === 1 ? (
      <mark key={key}>{piece}</mark>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
