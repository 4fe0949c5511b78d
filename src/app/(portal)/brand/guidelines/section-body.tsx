import type { GuidelinePart } from "#brand";
import { Shown, type Supplies } from "./shown.tsx";

interface SectionBodyProps {
  readonly body: readonly GuidelinePart[];
  readonly supplies: Supplies;
}

/** The text of a section in its parts. */
export const SectionBody = ({ body, supplies }: SectionBodyProps) =>
  body.map((part, index) => (
    <Part key={`${index} ${part.kind}`} part={part} supplies={supplies} />
  ));

function Part({
  part,
  supplies,
}: Omit<SectionBodyProps, "body"> & { readonly part: GuidelinePart }) {
  switch (part.kind) {
    case "paragraph":
      return <p>{part.text}</p>;
    case "list": {
      const items = part.items.map((item) => <li key={item}>{item}</li>);
      return part.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "figure":
      return (
        <figure>
          <Shown figure={part} supplies={supplies} />
          <figcaption className="small">{part.caption}</figcaption>
        </figure>
      );
    case "table":
      return <Table {...part} />;
  }
}

const Table = ({
  caption,
  head,
  rows,
}: Extract<GuidelinePart, { kind: "table" }>) => (
  <div className="guide-table" role="region" aria-label={caption} tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={`${index} ${cell}`} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={`${line} ${row[0] ?? ""}`}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key="head" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={`${index} ${cell}`}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
