import type { UIFieldServerProps } from "payload";
import { may, referenceOf, type Rendition } from "#collections";
import { Comments, type PinnedComment } from "./comments.tsx";
import type { RenditionPage } from "./rendition-page.tsx";
import "./approval.css";

const days = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeZone: "Europe/London",
});

/** The pages of pictures; those of a PDF are counted when they are drawn. */
const pagesOf = ({
  files,
  id,
}: Pick<Rendition, "files" | "id">): readonly RenditionPage[] | undefined =>
  (files ?? []).every(({ mediaType }) => mediaType.startsWith("image/"))
    ? (files ?? []).map((_, index) => ({
        page: index + 1,
        picture: `/api/renditions/${id}/pages/${index + 1}/picture`,
      }))
    : undefined;

/** What people say about an output, pinned to its pages. */
export async function RenditionComments({
  id,
  payload,
  req,
}: UIFieldServerProps) {
  if (id === undefined || !may("read", "approval-comments", req)) return null;
  const as = { overrideAccess: false, req } as const;
  const rendition = await payload.findByID({
    collection: "renditions",
    id,
    depth: 0,
    disableErrors: true,
    ...as,
  });
  if (!rendition || rendition.status !== "ready") return null;
  const { docs } = await payload.find({
    collection: "approval-comments",
    where: { rendition: { equals: rendition.id } },
    sort: "id",
    pagination: false,
    depth: 0,
    ...as,
  });
  const { docs: people } = await payload.find({
    collection: "users",
    where: {
      id: { in: docs.flatMap(({ person }) => referenceOf(person) ?? []) },
    },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const comments = docs.map(
    ({
      answers,
      createdAt,
      isResolved,
      person,
      ...comment
    }): PinnedComment => ({
      id: comment.id,
      page: comment.page,
      x: comment.x,
      y: comment.y,
      text: comment.text,
      answers: Number(referenceOf(answers) ?? 0),
      isResolved: isResolved ?? false,
      by: `${names.get(Number(referenceOf(person))) ?? "somebody who left"}, ${days.format(new Date(createdAt))}`,
    }),
  );
  return (
    <Comments
      rendition={rendition.id}
      comments={comments}
      mayWrite={may("create", "approval-comments", req)}
      pages={pagesOf(rendition)}
    />
  );
}
