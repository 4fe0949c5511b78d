import type { UIFieldServerProps } from "payload";

/** Where the work on a document goes on outside the admin: prints at the press desk, toolkits in the studio. */
export function WaysOn({ collectionSlug, data, id }: UIFieldServerProps) {
  if (id === undefined) return null;
  return collectionSlug === "print-jobs" ? (
    <PrintJobWays id={id} isDraft={data?.["state"] === "draft"} />
  ) : (
    <ToolkitWays
      slug={String(data?.["slug"] ?? "")}
      isPublished={data?.["_status"] === "published"}
    />
  );
}

interface PrintJobWaysProps {
  readonly id: number | string;
  readonly isDraft: boolean;
}

const PrintJobWays = ({ id, isDraft }: PrintJobWaysProps) => (
  <section className="field-type" aria-label="At the press desk">
    <p>
      {isDraft ? (
        <a href={`/print/${id}`}>Fill in the ticket and order</a>
      ) : (
        <a href={`/press/${id}`}>Open at the press desk</a>
      )}
    </p>
    <p className="livery-small">
      {isDraft
        ? "The ticket is asked step by step there, and the press file is made with the order."
        : "Moves, messages, plates and files are there."}
    </p>
  </section>
);

interface ToolkitWaysProps {
  readonly slug: string;
  readonly isPublished: boolean;
}

const ToolkitWays = ({ isPublished, slug }: ToolkitWaysProps) => (
  <section className="field-type" aria-label="In the studio">
    {isPublished && slug !== "" ? (
      <p>
        <a href={`/toolkits/${encodeURIComponent(slug)}/make`}>
          Make its outputs in the studio
        </a>
      </p>
    ) : (
      <p className="livery-small">
        Publish it to make outputs of it in the studio.
      </p>
    )}
  </section>
);
