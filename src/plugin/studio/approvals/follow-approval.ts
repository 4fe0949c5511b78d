/** An approval as whoever asked for it follows it: who has signed, who is asked, and what was said at which place. */
import type { PayloadRequest } from "payload";
import {
  explainApproval,
  referenceOf,
  roleName,
  type ApprovalComment,
  type ExplainedStep,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { packAddress } from "../pack-address.ts";
import { studioPerson } from "../person.ts";
import type {
  FollowedApproval,
  FollowedComment,
  FollowedStep,
  OutputStanding,
} from "../approval-shapes.ts";
import { readRenditions, studioStandings } from "./standings.ts";

/** An approval as it stands now. */
export async function followApproval(
  req: PayloadRequest,
  id: string | number,
  folder: string,
): Promise<FollowedApproval> {
  const { user } = studioPerson(req);
  const approval = await req.payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!approval)
    throw new ToolkitError(
      "not-found",
      "No such approval: look for it under what you made",
    );
  const { items, steps } = await explainApproval(req, approval, new Date());
  const ids = items.map(({ rendition }) => rendition);
  const [renditions, { outputs }, comments] = await Promise.all([
    readRenditions(req, ids),
    studioStandings(req, ids, folder),
    commentsOf(req, ids),
  ]);
  const followed = outputs.flatMap((standing) => {
    const rendition = renditions.find((one) => one.id === standing.rendition);
    if (!rendition) return [];
    return [
      {
        ...standing,
        comments: comments.get(rendition.id) ?? [],
        pages: pagesOf(rendition),
        files: mayLeave(standing) ? filesOf(rendition) : [],
      },
    ];
  });
  const leaving = followed.filter(({ files }) => files.length > 0);
  return {
    id: approval.id,
    name: approval.name ?? "",
    status: approval.status ?? "open",
    askedAt: approval.createdAt,
    ...(approval.note && { note: approval.note }),
    isOwn: referenceOf(approval.person) === user.id,
    steps: steps.map(stepOf),
    outputs: followed,
    ...(leaving.length > 0 && {
      pack: packAddress(leaving.map(({ rendition }) => rendition)),
    }),
  };
}

const mayLeave = ({ state }: OutputStanding): boolean =>
  state === "free" || state === "approved";

/** Press files are the print studio's to pull: they have no address here. */
const filesOf = ({ files, id, purpose }: Rendition): readonly string[] =>
  purpose === "press"
    ? []
    : (files ?? []).map(
        (_, index) => `/api/renditions/${id}/files/${index + 1}`,
      );

const pagesOf = ({ files, id }: Rendition) =>
  (files ?? []).map(({ mediaType }, index) => ({
    page: index + 1,
    picture: `/api/renditions/${id}/pages/${index + 1}/picture`,
    isPdf: mediaType === "application/pdf",
  }));

const stepOf = ({
  due,
  signatories,
  state,
  step,
}: ExplainedStep): FollowedStep => ({
  name: step.name,
  state,
  roles: step.roles.map(roleName),
  people: signatories,
  isOverdue: due?.isOverdue ?? false,
  ...(due && { due: due.due }),
  ...(step.signerName && { signer: step.signerName }),
  ...(step.signedAt && { signedAt: step.signedAt }),
  ...(step.words && { words: step.words }),
});

/** What was said of outputs, thread by thread. */
async function commentsOf(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly FollowedComment[]>> {
  const { docs } = await req.payload.find({
    collection: "approval-comments",
    where: { rendition: { in: [...ids] } },
    sort: "id",
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const names = await namesOf(req, docs);
  return new Map(
    ids.map((id) => [
      id,
      threadsOf(
        docs.filter(({ rendition }) => referenceOf(rendition) === id),
        names,
      ),
    ]),
  );
}

async function namesOf(
  req: PayloadRequest,
  comments: readonly ApprovalComment[],
): Promise<ReadonlyMap<number, string>> {
  const { docs } = await req.payload.find({
    collection: "users",
    where: {
      id: { in: comments.flatMap(({ person }) => referenceOf(person) ?? []) },
    },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

const threadsOf = (
  comments: readonly ApprovalComment[],
  names: ReadonlyMap<number, string>,
): readonly FollowedComment[] =>
  comments
    .filter(({ answers }) => !answers)
    .flatMap((first, index) =>
      [
        first,
        ...comments.filter(({ answers }) => referenceOf(answers) === first.id),
      ].map((one) => ({
        id: one.id,
        number: index + 1,
        ...{ page: one.page, x: one.x, y: one.y, text: one.text },
        by: names.get(Number(referenceOf(one.person))) ?? "somebody who left",
        at: one.createdAt,
        isAnswer: one.id !== first.id,
        isSettled: first.isResolved ?? false,
      })),
    );
