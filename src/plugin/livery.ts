import type { CollectionConfig, Config, Plugin } from "payload";
import {
  Absences,
  Acknowledgements,
  ApprovalComments,
  ApprovalRoutes,
  Approvals,
  AuditEvents,
  Brands,
  Consents,
  Drafts,
  ElectionOverrides,
  Elections,
  Facts,
  FileChecks,
  Formats,
  Guidelines,
  HouseStyles,
  Jobs,
  Kits,
  Logos,
  Machines,
  Mails,
  Narratives,
  Notices,
  People,
  Photographs,
  PrintJobs,
  Printers,
  Promises,
  Renditions,
  SavedSearches,
  Senders,
  Shares,
  Templates,
  Toolkits,
  Users,
  VisualAudits,
  WithdrawalTasks,
  Withdrawals,
  WebhookDeliveries,
  Webhooks,
  Words,
  boundQuery,
  inDefaultLanguage,
  locales,
  refuseFarQuery,
  refuseUnkeepableText,
  shareEndpoints,
  tellExpiries,
  withPlainLabels,
  type Folders,
  type SignInPolicy,
} from "#collections";
import { checkEndpoints } from "./check/check-endpoints.ts";
import { servePapers } from "./elections/serve-papers.ts";
import { importable } from "./import/importable.ts";
import { whereUsed } from "./lineage/where-used-endpoint.ts";
import { jobEndpoints } from "./queue/job-endpoints.ts";
import { printDeskEndpoints } from "./print-desk/endpoints.ts";
import { pageEndpoints } from "./print-desk/page-endpoints.ts";
import { PlateRoom } from "./print-desk/plate-room.ts";
import { objectionTo } from "./search/objection-to.ts";
import { singleSignOnEndpoints } from "./sign-in/single-sign-on/endpoints.ts";
import type { SingleSignOn } from "./sign-in/single-sign-on/single-sign-on.ts";
import { searchable } from "./search/searchable.ts";
import { studioEndpoints } from "./studio/studio-endpoints.ts";
import { messageDigests } from "./toolkit/message-digests.ts";
import { translateError } from "./translate-error.ts";
import { serveEvidence } from "./withdrawals/serve-evidence.ts";
import { checkWordsEndpoint } from "./words/check-words-endpoint.ts";

/**
 * Whichever collection it is: no request asks for more than a page at a time or sends what cannot be kept,
 * and labels read alike.
 */
const ours = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: withPlainLabels(collection.fields),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      inDefaultLanguage,
      boundQuery,
      refuseFarQuery,
      refuseUnkeepableText,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
});

/** What the plugin must be told. */
export interface LiveryOptions {
  readonly folders: Folders;
  /** How people come in. */
  readonly signIn: SignInPolicy;
  /** The organisation's own sign-in, where there is one. */
  readonly singleSignOn?: SingleSignOn | undefined;
}

/**
 * Adds the brand and campaign toolkit to a Payload config, and gives a new config.
 *
 * It does not choose a database, a secret or an editor: those are the application's.
 */
export const livery =
  ({ folders, signIn, singleSignOn }: LiveryOptions): Plugin =>
  (config: Config): Config => {
    const room = new PlateRoom(folders);
    return {
      ...config,
      collections: [
        ...(config.collections ?? []),
        Toolkits(),
        Narratives(messageDigests),
        Facts(),
        Renditions(
          folders.renditions,
          messageDigests,
          pageEndpoints(room, folders),
        ),
        PrintJobs(printDeskEndpoints(folders, room)),
        importable(searchable(Photographs(folders)), folders.imports),
        SavedSearches(objectionTo),
        People(),
        Consents(folders),
        Withdrawals([serveEvidence]),
        WithdrawalTasks(),
        Elections(servePapers),
        ElectionOverrides(),
        Shares(),
        Kits(),
        Drafts(),
        Approvals(folders.renditions),
        ApprovalComments(),
        ApprovalRoutes(),
        Absences(),
        FileChecks(),
        VisualAudits(),
        AuditEvents(),
        Notices(),
        Brands(folders),
        Promises(),
        Logos(),
        Guidelines(),
        Acknowledgements(),
        Words([checkWordsEndpoint()]),
        HouseStyles(),
        Templates(),
        Formats(),
        Printers(),
        Users(signIn),
        Machines(),
        Webhooks(),
        WebhookDeliveries(),
        Mails(),
        Senders(),
        Jobs(jobEndpoints),
      ].map(ours),
      endpoints: [
        ...(config.endpoints ?? []),
        whereUsed,
        tellExpiries,
        ...shareEndpoints(folders),
        ...checkEndpoints(),
        ...studioEndpoints(folders),
        ...(singleSignOn ? singleSignOnEndpoints(singleSignOn) : []),
      ],
      // A missing translation is told, never filled with another language.
      localization: config.localization ?? {
        locales,
        defaultLocale: "en",
        fallback: false,
      },
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), translateError],
      },
    };
  };
