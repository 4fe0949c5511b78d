"use client";
import { useEffect, useState } from "react";
import { hasCredit, lacksAlt, type ImportRow } from "./import-row.ts";

interface ImportTableProps {
  readonly rows: readonly ImportRow[];
  readonly api: string;
  readonly admin: string;
  /** The credit for files that say none. */
  readonly credit: string;
  readonly onAlt?: (path: string, alt: string) => void;
}

/** Every file of an import, what it lacks or what became of it. */
export const ImportTable = ({ rows, ...around }: ImportTableProps) => (
  <div className="livery-import-rows">
    <table className="livery-table">
      <caption className="livery-small">
        {rows.length === 1 ? "One file" : `${rows.length} files`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Picture</th>
          <th scope="col">File</th>
          <th scope="col">What becomes of it</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.path} row={row} {...around} />
        ))}
      </tbody>
    </table>
  </div>
);

type RowProps = Omit<ImportTableProps, "rows"> & { readonly row: ImportRow };

function Row({ admin, api, credit, onAlt, row }: RowProps) {
  const { alike, id, path, state } = row;
  return (
    <tr>
      <td>
        <Thumbnail row={row} api={api} />
      </td>
      <th scope="row">
        <span className="livery-import-path">{path}</span>
        {state === "ready" && onAlt && (
          <label>
            <span>Alternative text</span>
            <textarea
              rows={2}
              value={row.alt}
              maxLength={1000}
              placeholder="What it shows, for somebody who cannot see it"
              onChange={({ target }) => onAlt(path, target.value)}
            />
          </label>
        )}
      </th>
      <td>
        <Outcome row={row} credit={credit} />
        {id !== undefined && (
          <a href={`${admin}/collections/photographs/${id}`}>Open it</a>
        )}
        {state === "ready" && alike.length > 0 && (
          <p className="livery-small">
            Looks like{" "}
            {alike.slice(0, 3).map((other, index) => (
              <span key={other.id}>
                {index > 0 && ", "}
                <a
                  href={`${admin}/collections/photographs/${other.id}`}
                  target="_blank"
                >
                  {other.title}
                </a>
              </span>
            ))}
            : is it in the library already?
          </p>
        )}
      </td>
    </tr>
  );
}

const outcomes: Readonly<Record<ImportRow["state"], string>> = {
  reading: "Waits to be looked at",
  ready: "Ready to be sent",
  sending: "Is being sent",
  taken: "Taken as a draft",
  present: "In the library already",
  refused: "Not taken",
};

function Outcome({
  credit,
  row,
}: {
  readonly row: ImportRow;
  readonly credit: string;
}) {
  const { message, state } = row;
  const isReady = state === "ready";
  const isHeld = isReady && !hasCredit(row, credit);
  return (
    <>
      <strong
        className={`livery-import-state livery-import-state--${isHeld ? "lacks" : state}`}
      >
        {isHeld ? "Needs a credit" : outcomes[state]}
      </strong>
      {isReady && lacksAlt(row) && (
        <p className="livery-small">
          Without an alternative text it is taken, but nobody can approve it.
        </p>
      )}
      {message && <p className="livery-small">{message}</p>}
    </>
  );
}

/** The picture itself before it is sent, the library's copy afterwards; nothing for what is no picture. */
function Thumbnail({
  api,
  row: { file, id },
}: {
  readonly row: ImportRow;
  readonly api: string;
}) {
  const [own, setOwn] = useState<string>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    if (!file) return;
    const address = URL.createObjectURL(file);
    setOwn(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  const source =
    id === undefined ? own : `${api}/photographs/${id}/pictures/thumbnail`;
  if (source === undefined || isBroken)
    return <span className="livery-thumbnail" />;
  return (
    <img
      className="livery-thumbnail"
      src={source}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
}
