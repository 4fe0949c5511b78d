"use client";
import { useConfig, useDocumentInfo, useField, useForm } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { z } from "zod";

const answerSchema = z.object({
  said: z.record(z.string(), z.unknown()),
  removed: z.array(z.string()),
  unread: z.array(z.object({ part: z.string(), reason: z.string() })),
  width: z.number(),
  height: z.number(),
  alike: z.array(
    z.object({ id: z.number(), title: z.string(), distance: z.number() }),
  ),
});
const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string() })).min(1),
});

type Answer = z.infer<typeof answerSchema>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/** Every leaf of what the file says, by the path of its field. */
const leaves = (
  said: object,
  before = "",
): readonly (readonly [path: string, value: unknown])[] =>
  Object.entries(said).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? leaves(value, `${before}${name}.`)
      : [[`${before}${name}`, value] as const],
  );

/** Has a file looked at before it is saved: an answer, or the reason why it will be refused. */
async function lookAt(file: File, address: string): Promise<Answer | string> {
  const body = new FormData();
  body.set("file", file);
  const answer = await fetch(address, {
    method: "POST",
    body,
    credentials: "include",
  });
  const json: unknown = await answer.json().catch(() => undefined);
  const read = answerSchema.safeParse(json);
  if (read.success) return read.data;
  const refused = refusalSchema.safeParse(json);
  return refused.success
    ? (refused.data.errors[0]?.message ?? "")
    : "The file could not be looked at. Save it to find out what is wrong.";
}

/**
 * Fills the empty fields of the form from a file that was just chosen, so that they can be read and
 * mended before they are saved, and warns of photographs that look like it.
 */
export function FileSays() {
  const { value: file } = useField<unknown>({ path: "file" });
  const { id } = useDocumentInfo();
  const { dispatchFields, getFields, setModified } = useForm();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<Answer | string>();
  useEffect(() => {
    setAnswer(undefined);
    if (!(file instanceof File)) return;
    const query = id === undefined ? "" : `?id=${id}`;
    let isStale = false;
    void lookAt(file, `${config.routes.api}/photographs/look${query}`).then(
      (found) => {
        if (isStale) return;
        setAnswer(found);
        if (typeof found === "string") return;
        const fields = getFields();
        for (const [path, value] of leaves(found.said)) {
          if (!(path in fields) || !isEmpty(fields[path]?.value)) continue;
          dispatchFields({ type: "UPDATE", path, value });
          setModified(true);
        }
      },
    );
    return () => {
      isStale = true;
    };
  }, [file, id, config.routes.api, dispatchFields, getFields, setModified]);
  if (answer === undefined) return null;
  if (typeof answer === "string")
    return (
      <p className="field-type livery-warning" role="alert">
        {answer}
      </p>
    );
  return <Said answer={answer} adminRoute={config.routes.admin} />;
}

function Said({
  answer: { alike, height, removed, said, unread, width },
  adminRoute,
}: {
  readonly answer: Answer;
  readonly adminRoute: string;
}) {
  const count = leaves(said).length;
  return (
    <div className="field-type" role="status">
      <p>
        {width} × {height} pixels.{" "}
        {count === 0
          ? "The file says nothing of itself: fill the fields in."
          : "What the file says of itself stands in the fields that were empty. Read it before you save."}
        {removed.length > 0 &&
          ` It also holds private facts (${removed.join(", ").replaceAll("-", " ")}); no copy will carry them.`}
      </p>
      {unread.map(({ part, reason }) => (
        <p key={part + reason} className="livery-small">
          {part} was not read: {reason}.
        </p>
      ))}
      {alike.length > 0 && (
        <div className="livery-warning">
          <strong>Is it in the library already?</strong>
          <ul>
            {alike.map(({ distance, id, title }) => (
              <li key={id}>
                Looks like{" "}
                <a href={`${adminRoute}/collections/photographs/${id}`}>
                  {title}
                </a>
                : {distance} of 64 bits differ
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
