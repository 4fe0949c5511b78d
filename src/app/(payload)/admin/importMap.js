import { CopyCheck as CopyCheck_5a584959eeb09e1965bf731c1d712e65 } from '../../../../src/app/(payload)/components/copy-check.tsx'
import { ChoiceField as ChoiceField_084285030eac22aa43780334cdf2a229 } from '../../../../src/app/(payload)/components/choice-field.tsx'
import { WaysOn as WaysOn_821f76c616806cd0d42905953049a341 } from '../../../../src/app/(payload)/components/ways-on.tsx'
import { WhereUsed as WhereUsed_f473e88f590931363d0a4b4fee4e416c } from '../../../../src/app/(payload)/components/where-used.tsx'
import { HeadingLabel as HeadingLabel_b9119daddae5984c7912ee2c128817ed } from '../../../../src/app/(payload)/components/heading-label.tsx'
import { CopyReview as CopyReview_ff3b1b450099bf860f9b9e579b72dcef } from '../../../../src/app/(payload)/components/copy-review.tsx'
import { YesNoCell as YesNoCell_b681f0cd7fcd8b27714d7f3f61fdba3a } from '../../../../src/app/(payload)/components/list-cells.tsx'
import { FactReach as FactReach_c85dce7b5d61593d12c9a1f3edb0b33d } from '../../../../src/app/(payload)/components/fact-reach.tsx'
import { FactFilters as FactFilters_229d285411af868e812395200ffd38f4 } from '../../../../src/app/(payload)/components/fact-filters.tsx'
import { RenditionFiles as RenditionFiles_caccf431d14b2ac484367468ff523100 } from '../../../../src/app/(payload)/components/rendition-files.tsx'
import { RenditionPreviewCell as RenditionPreviewCell_dde9ff83953f51c5747d5a8938b7430b } from '../../../../src/app/(payload)/components/rendition-preview-cell.tsx'
import { RenditionApproval as RenditionApproval_dbf9b5bd5723ce0ba84468ee6dcb29e5 } from '../../../../src/app/(payload)/components/approval/rendition-approval.tsx'
import { RenditionComments as RenditionComments_2ccd2afc044f83ae9957e63a5be9806f } from '../../../../src/app/(payload)/components/approval/rendition-comments.tsx'
import { StandingCell as StandingCell_465b1ceae1778544770cd2a03abdeb40 } from '../../../../src/app/(payload)/components/standing-badge.tsx'
import { StandingField as StandingField_465b1ceae1778544770cd2a03abdeb40 } from '../../../../src/app/(payload)/components/standing-badge.tsx'
import { Lineage as Lineage_2a68c40d4d89ac52f8dd6129486a817f } from '../../../../src/app/(payload)/components/lineage.tsx'
import { ColleagueCell as ColleagueCell_eab1b5116cff3f401ededc1b2381ec77 } from '../../../../src/app/(payload)/components/colleague-field.tsx'
import { ColleagueField as ColleagueField_eab1b5116cff3f401ededc1b2381ec77 } from '../../../../src/app/(payload)/components/colleague-field.tsx'
import { LooksLike as LooksLike_b8fa3f6f5c447af73eb19fa527396f6a } from '../../../../src/app/(payload)/components/photograph/looks-like.tsx'
import { FileSays as FileSays_f64c30d8f0b8a607c390606c4de0b5ff } from '../../../../src/app/(payload)/components/photograph/file-says.tsx'
import { AltAdvice as AltAdvice_9110e83f1669439b1cb6892967c8a537 } from '../../../../src/app/(payload)/components/photograph/alt-advice.tsx'
import { PhotographRightsPanel as PhotographRightsPanel_25639a8769d12c8fc1f16262e86603d5 } from '../../../../src/app/(payload)/components/photograph-rights.tsx'
import { Character as Character_d2d4ebce4b2ea15c59c3d5d059d93084 } from '../../../../src/app/(payload)/components/photograph/character.tsx'
import { OriginalLink as OriginalLink_d537f7e9a0f4964ad5ea015e1d9fb4d7 } from '../../../../src/app/(payload)/components/photograph/original-link.tsx'
import { ThumbnailCell as ThumbnailCell_b681f0cd7fcd8b27714d7f3f61fdba3a } from '../../../../src/app/(payload)/components/list-cells.tsx'
import { LibraryInvitation as LibraryInvitation_ee4d601bc2b3c2289cb404f29050b127 } from '../../../../src/app/(payload)/components/library/library-link.tsx'
import { ImportLink as ImportLink_f4d752fdf4c41ac6c31a10287ac9c79a } from '../../../../src/app/(payload)/components/import/import-link.tsx'
import { ConsentReach as ConsentReach_9ebcc7afd2acfed5b476c95e6149aa3e } from '../../../../src/app/(payload)/components/consent-reach.tsx'
import { Worksheet as Worksheet_5874aaf0cfc0f4cae5b6fad7797d8931 } from '../../../../src/app/(payload)/components/withdrawal/worksheet.tsx'
import { TaskOutputs as TaskOutputs_8d28b3c82d38f00b7f9225375b54050f } from '../../../../src/app/(payload)/components/withdrawal/task-outputs.tsx'
import { ElectionPapers as ElectionPapers_9fcc554985210f3164eb89c7be358f45 } from '../../../../src/app/(payload)/components/election/election-papers.tsx'
import { ElectionStops as ElectionStops_6df19bdc02cc675c50e8f71269c1747e } from '../../../../src/app/(payload)/components/election/election-stops.tsx'
import { ShareStanding as ShareStanding_f43e50ef04decfaffeb95fd2547440f2 } from '../../../../src/app/(payload)/components/share-standing.tsx'
import { ShareLink as ShareLink_8b542ea373f936d7170fc7c68374ac42 } from '../../../../src/app/(payload)/components/share-link.tsx'
import { ValuesCell as ValuesCell_b681f0cd7fcd8b27714d7f3f61fdba3a } from '../../../../src/app/(payload)/components/list-cells.tsx'
import { SwatchPicker as SwatchPicker_0b97d8c588ff17b40f9d4240baae1c45 } from '../../../../src/app/(payload)/components/swatch-picker.tsx'
import { KitUse as KitUse_bf341d0aa1e1464209ef38e0db1151c0 } from '../../../../src/app/(payload)/components/kit-use.tsx'
import { ApprovalPanel as ApprovalPanel_52bc52a639b6276e6b95100753ddf827 } from '../../../../src/app/(payload)/components/approval/approval-panel.tsx'
import { ActorCell as ActorCell_33df0273029a1d6a0e9d8d04c7973c02 } from '../../../../src/app/(payload)/components/audit/audit-cells.tsx'
import { AboutCell as AboutCell_33df0273029a1d6a0e9d8d04c7973c02 } from '../../../../src/app/(payload)/components/audit/audit-cells.tsx'
import { AuditExport as AuditExport_ae9129bc6394c2f69bf031807985b048 } from '../../../../src/app/(payload)/components/audit/audit-export.tsx'
import { Palette as Palette_beeed27c1caf5ddd2a5e164ae03e2439 } from '../../../../src/app/(payload)/components/palette.tsx'
import { FontFileField as FontFileField_ad13b7e6ebc667b594faea3e91e35cc4 } from '../../../../src/app/(payload)/components/type/font-file-field.tsx'
import { FontLabel as FontLabel_aa44d5a6d72d35282915ad714276e2a6 } from '../../../../src/app/(payload)/components/type/row-labels.tsx'
import { TypefaceLabel as TypefaceLabel_aa44d5a6d72d35282915ad714276e2a6 } from '../../../../src/app/(payload)/components/type/row-labels.tsx'
import { StackLabel as StackLabel_aa44d5a6d72d35282915ad714276e2a6 } from '../../../../src/app/(payload)/components/type/row-labels.tsx'
import { LogoVersions as LogoVersions_ae73723b1c99a767fe8c2df919ed6da3 } from '../../../../src/app/(payload)/components/logo-versions.tsx'
import { DrawingField as DrawingField_14e05b1e57f393c1476d642318e60f29 } from '../../../../src/app/(payload)/components/drawing-field.tsx'
import { LogoOnGrounds as LogoOnGrounds_36848d1b09acdcea2a5d6e4f7cba71cc } from '../../../../src/app/(payload)/components/logo-on-grounds.tsx'
import { RuleLabel as RuleLabel_57f4814f44cd550cac3e61f803b39c70 } from '../../../../src/app/(payload)/components/rule-label.tsx'
import { ExampleLabel as ExampleLabel_57f4814f44cd550cac3e61f803b39c70 } from '../../../../src/app/(payload)/components/rule-label.tsx'
import { GuidelineReaders as GuidelineReaders_1b9bb51f481471682458f5dd4c1554ab } from '../../../../src/app/(payload)/components/guideline-readers.tsx'
import { GuidelinesDue as GuidelinesDue_4de4ea3af538c616eaade1f5d3652d17 } from '../../../../src/app/(payload)/components/guidelines-due.tsx'
import { FormLabel as FormLabel_278cd9b202df56c2c7054b041e3ef8bb } from '../../../../src/app/(payload)/components/form-label.tsx'
import { FormatDrawing as FormatDrawing_c261014a1dbe2e219208c133ba8b19f7 } from '../../../../src/app/(payload)/components/format-drawing.tsx'
import { CheckedOnCell as CheckedOnCell_626d5c495291e2440163ea47d1a029ae } from '../../../../src/app/(payload)/components/checked-on-cell.tsx'
import { DueForCheck as DueForCheck_a6a2224de6abf01d1e37d126b6205538 } from '../../../../src/app/(payload)/components/due-for-check.tsx'
import { FormatGroups as FormatGroups_e7da5b7c1ad78053aa1d4009ec62f10d } from '../../../../src/app/(payload)/components/format-groups.tsx'
import { MachineKey as MachineKey_1f733e320715a008a4ce94e2983990f1 } from '../../../../src/app/(payload)/components/machine-key.tsx'
import { WebhookSecret as WebhookSecret_497611eb431fb23605910815896c5ad4 } from '../../../../src/app/(payload)/components/webhooks/webhook-secret.tsx'
import { RecentDeliveries as RecentDeliveries_4ddc27e717cb93ec79528e06cc2d2ee8 } from '../../../../src/app/(payload)/components/webhooks/recent-deliveries.tsx'
import { RetryDelivery as RetryDelivery_d2017aac6525b5260c23064ca4e6788e } from '../../../../src/app/(payload)/components/webhooks/retry-delivery.tsx'
import { Icon as Icon_46cda541cb9cd0e2975dcf4bcd63d7ec } from '../../../../src/app/(payload)/components/logo.tsx'
import { Logo as Logo_46cda541cb9cd0e2975dcf4bcd63d7ec } from '../../../../src/app/(payload)/components/logo.tsx'
import { NoticeCount as NoticeCount_262be431d623145eb94d40394fa1a82e } from '../../../../src/app/(payload)/components/notice-count.tsx'
import { LibraryLink as LibraryLink_ee4d601bc2b3c2289cb404f29050b127 } from '../../../../src/app/(payload)/components/library/library-link.tsx'
import { NeedsMe as NeedsMe_1dfbe7858e6da9efe4c7ecc30b73d5a8 } from '../../../../src/app/(payload)/components/needs-me.tsx'
import { Welcome as Welcome_8f4f045a1adb22b10899d9950b47f602 } from '../../../../src/app/(payload)/components/welcome.tsx'
import { Expiries as Expiries_27121acdb1f477c48695bba79e8fbd51 } from '../../../../src/app/(payload)/components/expiries.tsx'
import { SignInButton as SignInButton_48df6eccf825a56075b2d3b121563905 } from '../../../../src/app/(payload)/components/sign-in-button.tsx'
import { ImportPage as ImportPage_5692e095280f026ecd33632159967e62 } from '../../../../src/app/(payload)/components/import/import-page.tsx'
import { LibraryView as LibraryView_7cab9c07f10e6512679d94b6e93d66d3 } from '../../../../src/app/(payload)/components/library/library-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/app/(payload)/components/copy-check.tsx#CopyCheck": CopyCheck_5a584959eeb09e1965bf731c1d712e65,
  "/src/app/(payload)/components/choice-field.tsx#ChoiceField": ChoiceField_084285030eac22aa43780334cdf2a229,
  "/src/app/(payload)/components/ways-on.tsx#WaysOn": WaysOn_821f76c616806cd0d42905953049a341,
  "/src/app/(payload)/components/where-used.tsx#WhereUsed": WhereUsed_f473e88f590931363d0a4b4fee4e416c,
  "/src/app/(payload)/components/heading-label.tsx#HeadingLabel": HeadingLabel_b9119daddae5984c7912ee2c128817ed,
  "/src/app/(payload)/components/copy-review.tsx#CopyReview": CopyReview_ff3b1b450099bf860f9b9e579b72dcef,
  "/src/app/(payload)/components/list-cells.tsx#YesNoCell": YesNoCell_b681f0cd7fcd8b27714d7f3f61fdba3a,
  "/src/app/(payload)/components/fact-reach.tsx#FactReach": FactReach_c85dce7b5d61593d12c9a1f3edb0b33d,
  "/src/app/(payload)/components/fact-filters.tsx#FactFilters": FactFilters_229d285411af868e812395200ffd38f4,
  "/src/app/(payload)/components/rendition-files.tsx#RenditionFiles": RenditionFiles_caccf431d14b2ac484367468ff523100,
  "/src/app/(payload)/components/rendition-preview-cell.tsx#RenditionPreviewCell": RenditionPreviewCell_dde9ff83953f51c5747d5a8938b7430b,
  "/src/app/(payload)/components/approval/rendition-approval.tsx#RenditionApproval": RenditionApproval_dbf9b5bd5723ce0ba84468ee6dcb29e5,
  "/src/app/(payload)/components/approval/rendition-comments.tsx#RenditionComments": RenditionComments_2ccd2afc044f83ae9957e63a5be9806f,
  "/src/app/(payload)/components/standing-badge.tsx#StandingCell": StandingCell_465b1ceae1778544770cd2a03abdeb40,
  "/src/app/(payload)/components/standing-badge.tsx#StandingField": StandingField_465b1ceae1778544770cd2a03abdeb40,
  "/src/app/(payload)/components/lineage.tsx#Lineage": Lineage_2a68c40d4d89ac52f8dd6129486a817f,
  "/src/app/(payload)/components/colleague-field.tsx#ColleagueCell": ColleagueCell_eab1b5116cff3f401ededc1b2381ec77,
  "/src/app/(payload)/components/colleague-field.tsx#ColleagueField": ColleagueField_eab1b5116cff3f401ededc1b2381ec77,
  "/src/app/(payload)/components/photograph/looks-like.tsx#LooksLike": LooksLike_b8fa3f6f5c447af73eb19fa527396f6a,
  "/src/app/(payload)/components/photograph/file-says.tsx#FileSays": FileSays_f64c30d8f0b8a607c390606c4de0b5ff,
  "/src/app/(payload)/components/photograph/alt-advice.tsx#AltAdvice": AltAdvice_9110e83f1669439b1cb6892967c8a537,
  "/src/app/(payload)/components/photograph-rights.tsx#PhotographRightsPanel": PhotographRightsPanel_25639a8769d12c8fc1f16262e86603d5,
  "/src/app/(payload)/components/photograph/character.tsx#Character": Character_d2d4ebce4b2ea15c59c3d5d059d93084,
  "/src/app/(payload)/components/photograph/original-link.tsx#OriginalLink": OriginalLink_d537f7e9a0f4964ad5ea015e1d9fb4d7,
  "/src/app/(payload)/components/list-cells.tsx#ThumbnailCell": ThumbnailCell_b681f0cd7fcd8b27714d7f3f61fdba3a,
  "/src/app/(payload)/components/library/library-link.tsx#LibraryInvitation": LibraryInvitation_ee4d601bc2b3c2289cb404f29050b127,
  "/src/app/(payload)/components/import/import-link.tsx#ImportLink": ImportLink_f4d752fdf4c41ac6c31a10287ac9c79a,
  "/src/app/(payload)/components/consent-reach.tsx#ConsentReach": ConsentReach_9ebcc7afd2acfed5b476c95e6149aa3e,
  "/src/app/(payload)/components/withdrawal/worksheet.tsx#Worksheet": Worksheet_5874aaf0cfc0f4cae5b6fad7797d8931,
  "/src/app/(payload)/components/withdrawal/task-outputs.tsx#TaskOutputs": TaskOutputs_8d28b3c82d38f00b7f9225375b54050f,
  "/src/app/(payload)/components/election/election-papers.tsx#ElectionPapers": ElectionPapers_9fcc554985210f3164eb89c7be358f45,
  "/src/app/(payload)/components/election/election-stops.tsx#ElectionStops": ElectionStops_6df19bdc02cc675c50e8f71269c1747e,
  "/src/app/(payload)/components/share-standing.tsx#ShareStanding": ShareStanding_f43e50ef04decfaffeb95fd2547440f2,
  "/src/app/(payload)/components/share-link.tsx#ShareLink": ShareLink_8b542ea373f936d7170fc7c68374ac42,
  "/src/app/(payload)/components/list-cells.tsx#ValuesCell": ValuesCell_b681f0cd7fcd8b27714d7f3f61fdba3a,
  "/src/app/(payload)/components/swatch-picker.tsx#SwatchPicker": SwatchPicker_0b97d8c588ff17b40f9d4240baae1c45,
  "/src/app/(payload)/components/kit-use.tsx#KitUse": KitUse_bf341d0aa1e1464209ef38e0db1151c0,
  "/src/app/(payload)/components/approval/approval-panel.tsx#ApprovalPanel": ApprovalPanel_52bc52a639b6276e6b95100753ddf827,
  "/src/app/(payload)/components/audit/audit-cells.tsx#ActorCell": ActorCell_33df0273029a1d6a0e9d8d04c7973c02,
  "/src/app/(payload)/components/audit/audit-cells.tsx#AboutCell": AboutCell_33df0273029a1d6a0e9d8d04c7973c02,
  "/src/app/(payload)/components/audit/audit-export.tsx#AuditExport": AuditExport_ae9129bc6394c2f69bf031807985b048,
  "/src/app/(payload)/components/palette.tsx#Palette": Palette_beeed27c1caf5ddd2a5e164ae03e2439,
  "/src/app/(payload)/components/type/font-file-field.tsx#FontFileField": FontFileField_ad13b7e6ebc667b594faea3e91e35cc4,
  "/src/app/(payload)/components/type/row-labels.tsx#FontLabel": FontLabel_aa44d5a6d72d35282915ad714276e2a6,
  "/src/app/(payload)/components/type/row-labels.tsx#TypefaceLabel": TypefaceLabel_aa44d5a6d72d35282915ad714276e2a6,
  "/src/app/(payload)/components/type/row-labels.tsx#StackLabel": StackLabel_aa44d5a6d72d35282915ad714276e2a6,
  "/src/app/(payload)/components/logo-versions.tsx#LogoVersions": LogoVersions_ae73723b1c99a767fe8c2df919ed6da3,
  "/src/app/(payload)/components/drawing-field.tsx#DrawingField": DrawingField_14e05b1e57f393c1476d642318e60f29,
  "/src/app/(payload)/components/logo-on-grounds.tsx#LogoOnGrounds": LogoOnGrounds_36848d1b09acdcea2a5d6e4f7cba71cc,
  "/src/app/(payload)/components/rule-label.tsx#RuleLabel": RuleLabel_57f4814f44cd550cac3e61f803b39c70,
  "/src/app/(payload)/components/rule-label.tsx#ExampleLabel": ExampleLabel_57f4814f44cd550cac3e61f803b39c70,
  "/src/app/(payload)/components/guideline-readers.tsx#GuidelineReaders": GuidelineReaders_1b9bb51f481471682458f5dd4c1554ab,
  "/src/app/(payload)/components/guidelines-due.tsx#GuidelinesDue": GuidelinesDue_4de4ea3af538c616eaade1f5d3652d17,
  "/src/app/(payload)/components/form-label.tsx#FormLabel": FormLabel_278cd9b202df56c2c7054b041e3ef8bb,
  "/src/app/(payload)/components/format-drawing.tsx#FormatDrawing": FormatDrawing_c261014a1dbe2e219208c133ba8b19f7,
  "/src/app/(payload)/components/checked-on-cell.tsx#CheckedOnCell": CheckedOnCell_626d5c495291e2440163ea47d1a029ae,
  "/src/app/(payload)/components/due-for-check.tsx#DueForCheck": DueForCheck_a6a2224de6abf01d1e37d126b6205538,
  "/src/app/(payload)/components/format-groups.tsx#FormatGroups": FormatGroups_e7da5b7c1ad78053aa1d4009ec62f10d,
  "/src/app/(payload)/components/machine-key.tsx#MachineKey": MachineKey_1f733e320715a008a4ce94e2983990f1,
  "/src/app/(payload)/components/webhooks/webhook-secret.tsx#WebhookSecret": WebhookSecret_497611eb431fb23605910815896c5ad4,
  "/src/app/(payload)/components/webhooks/recent-deliveries.tsx#RecentDeliveries": RecentDeliveries_4ddc27e717cb93ec79528e06cc2d2ee8,
  "/src/app/(payload)/components/webhooks/retry-delivery.tsx#RetryDelivery": RetryDelivery_d2017aac6525b5260c23064ca4e6788e,
  "/src/app/(payload)/components/logo.tsx#Icon": Icon_46cda541cb9cd0e2975dcf4bcd63d7ec,
  "/src/app/(payload)/components/logo.tsx#Logo": Logo_46cda541cb9cd0e2975dcf4bcd63d7ec,
  "/src/app/(payload)/components/notice-count.tsx#NoticeCount": NoticeCount_262be431d623145eb94d40394fa1a82e,
  "/src/app/(payload)/components/library/library-link.tsx#LibraryLink": LibraryLink_ee4d601bc2b3c2289cb404f29050b127,
  "/src/app/(payload)/components/needs-me.tsx#NeedsMe": NeedsMe_1dfbe7858e6da9efe4c7ecc30b73d5a8,
  "/src/app/(payload)/components/welcome.tsx#Welcome": Welcome_8f4f045a1adb22b10899d9950b47f602,
  "/src/app/(payload)/components/expiries.tsx#Expiries": Expiries_27121acdb1f477c48695bba79e8fbd51,
  "/src/app/(payload)/components/sign-in-button.tsx#SignInButton": SignInButton_48df6eccf825a56075b2d3b121563905,
  "/src/app/(payload)/components/import/import-page.tsx#ImportPage": ImportPage_5692e095280f026ecd33632159967e62,
  "/src/app/(payload)/components/library/library-view.tsx#LibraryView": LibraryView_7cab9c07f10e6512679d94b6e93d66d3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
