import { dayText } from "#brand";
import type { LetterWords, NoticeWords } from "../letter-words.ts";

const named = ({ name }: NoticeWords, otherwise: string): string =>
  name === undefined ? otherwise : `“${name}”`;

const worksheet = ({ name }: NoticeWords): string =>
  name === undefined ? "a worksheet" : `worksheet ${name}`;

const by = ({ name }: NoticeWords): string =>
  name === undefined ? "" : ` (${name})`;

const on = ({ until }: NoticeWords): string =>
  until === undefined ? "soon" : `on ${dayText(until)}`;

/** What mails say in English, in the voice of the council: who is asked for what, plainly. */
export const english: LetterWords = {
  language: "en-GB",
  greeting: (name) => `Dear ${name}`,
  open: "Open it in Livery",
  notices: {
    "approval-wanted": {
      subject: (it) => `Please look at ${named(it, "a new output")}`,
      says: (it) => `${named(it, "An output")} waits for your approval.`,
      todo: "Approve it, ask for changes, or refuse it and say why.",
    },
    "approval-due": {
      subject: (it) => `${named(it, "An approval")} is due ${on(it)}`,
      says: (it) =>
        `${named(it, "An approval")} still waits for a signature that you may give. It is due ${on(it)}.`,
      todo: "Sign it, ask for changes, or name a delegate while you are away.",
    },
    "changes-requested": {
      subject: (it) => `Please look again at ${named(it, "your output")}`,
      says: (it) =>
        `An approver asks for changes to ${named(it, "your output")}, or refuses it.`,
      todo: "Read why, make the changes and ask for approval again.",
    },
    "approval-decided": {
      subject: (it) => `${named(it, "Your output")} is approved`,
      says: (it) => `Every step of ${named(it, "your output")} is signed.`,
      todo: "It can be handed out now.",
    },
    "consent-withdrawn": {
      subject: (it) => `A consent is withdrawn${by(it)}`,
      says: (it) =>
        `A consent is withdrawn${by(it)}. Every use of every photograph with it is refused from now on.`,
      todo: "Open it to see what it reaches, and see to what is in the world already.",
    },
    "work-stopped": {
      subject: () => "A photograph in your work may no longer be used",
      says: () =>
        "Somebody has withdrawn their consent, which reaches a photograph in something that you made, shared or fetched. It cannot be rendered, fetched or opened by a link any more.",
      todo: "Take down what is online, and stop using printed stock. Nothing that was handed out to residents need be called back.",
    },
    "task-given": {
      subject: (it) => `You have tasks on ${worksheet(it)}`,
      says: (it) =>
        `A consent is withdrawn, and ${worksheet(it)} has tasks for you.`,
      todo: "Do them by their days, or write there why one cannot be done.",
    },
    "worksheet-complete": {
      subject: (it) => `All of ${worksheet(it)} is done`,
      says: (it) => `Every task of ${worksheet(it)} is done or has a reason.`,
      todo: "Take its evidence as a PDF, and keep it with the consent.",
    },
    "task-due": {
      subject: (it) => `A task is due ${on(it)}`,
      says: (it) =>
        `Your task ${named(it, "on a worksheet")} is due ${on(it)}.`,
      todo: "Do it and say so on the worksheet, or write there why it cannot be done.",
    },
    "override-made": {
      subject: (it) => `A campaign may go on before an election${by(it)}`,
      says: (it) =>
        `The monitoring officer lets a campaign go on in the period before an election${by(it)}.`,
      todo: "Read the reason before the campaign is used.",
    },
    "override-revoked": {
      subject: (it) =>
        `Leave to go on before an election is taken back${by(it)}`,
      says: (it) =>
        `The monitoring officer has taken back the leave to go on before an election${by(it)}. The campaign stops where the period stops it.`,
    },
    "election-entered": {
      subject: (it) => `${it.name ?? "An election"}: see what it stops`,
      says: (it) =>
        `${named(it, "An election")} is entered, or its days are changed.`,
      todo: "See which of your campaigns it stops, and from when.",
    },
    "share-ending": {
      subject: (it) => `Your link for ${it.name ?? "somebody"} ends ${on(it)}`,
      says: (it) =>
        `The link that you shared with ${it.name ?? "somebody"} ends ${on(it)}. Nothing can be fetched under it after that.`,
      todo: "Let it end, or choose a later day if the files are still needed.",
    },
    "share-revoked": {
      subject: (it) => `Your link for ${it.name ?? "somebody"} is taken back`,
      says: (it) =>
        `Somebody has taken back the link that you shared with ${it.name ?? "somebody"}. Nothing can be fetched under it any more.`,
    },
    "expiry-near": {
      subject: (it) =>
        `${it.name ?? "Something that you look after"} ends ${on(it)}`,
      says: (it) =>
        `${named(it, "Something that you look after")} holds for the last time ${on(it)}. What depends on it stops after that.`,
      todo: "Renew it, or plan what takes its place.",
    },
    "fact-changed": {
      subject: (it) => `${named(it, "A fact")} has changed: outputs state it`,
      says: (it) =>
        `${named(it, "A fact")} has changed, or is past its last day. Outputs that state it are no longer up to date.`,
      todo: "See which outputs state it, and render them again.",
    },
    "message-changed": {
      subject: (it) => `${named(it, "A narrative")} has other words`,
      says: (it) =>
        `The words of ${named(it, "a narrative")} have changed. Outputs that were made before have the older words.`,
      todo: "See which outputs have them, and render them again.",
    },
    "job-wanted": {
      subject: (it) => `Print job ${named(it, "of yours")} waits for you`,
      says: (it) =>
        `Print job ${named(it, "of yours")} waits for your next move.`,
      todo: "Open it and see what it asks of you.",
    },
    "job-moved": {
      subject: (it) => `Print job ${named(it, "of yours")} moves on`,
      says: (it) =>
        `There is something new about print job ${named(it, "of yours")}.`,
    },
    "roles-changed": {
      subject: () => "Your roles in Livery have changed",
      says: () => "An administrator has changed what you may do in Livery.",
      todo: "If you did not expect this, tell an administrator.",
    },
    "key-issued": {
      subject: (it) => `A new key for ${named(it, "a machine")}`,
      says: (it) =>
        `An administrator has made a new key for ${named(it, "a machine")}. The key before it is replaced.`,
      todo: "If you did not expect this, suspend it.",
    },
    "webhook-paused": {
      subject: (it) => `${named(it, "A webhook")} is paused`,
      says: (it) =>
        `The webhook ${named(it, "of a program")} does not take what it is sent, and is paused. What happens meanwhile is kept for it.`,
      todo: "Ask whoever runs it, then lift the pause.",
    },
  },
  digest: {
    subject: (count) =>
      count === 1 ? "One thing to know today" : `${count} things to know today`,
    says: (count) =>
      count === 1
        ? "This has happened since the last mail of the morning."
        : "These have happened since the last mail of the morning.",
  },
  account: {
    reset: {
      subject: "Choose a new password",
      says: [
        "Somebody, probably you, has asked for a new password for your account.",
      ],
      link: "Choose a new password",
      after: [
        "The link holds for an hour and works once.",
        "If you did not ask for it, do nothing: your password stays as it is.",
      ],
    },
    invitation: {
      subject: "You have an account in Livery",
      says: [
        "An administrator has made an account for you in Livery, where the council’s brand and campaigns are kept.",
      ],
      link: "Choose your password",
      after: ["The link holds for a week and works once."],
    },
  },
  footer: {
    why: "You get this mail because you have an account in Livery. Do not reply to it.",
    change: "Choose what you are told, and how",
  },
};
