import type { Confidence, ScreenFormat } from "../format.ts";
import { pt, px, pxToPt } from "../units.ts";
import { sides, type SafeRow } from "./sides.ts";

/**
 * The picture sizes of networks, mail, screens and slides, as data.
 *
 * Lengths in the table are pixels. Networks change these figures without notice: the note says
 * what a figure rests on, and this file does not check it.
 */
type ScreenRow = readonly [
  code: string,
  platform: string,
  placement: string,
  width: number,
  height: number,
  safe: SafeRow,
  greatestMegabytes: number,
  encodings: readonly string[],
  confidence: Confidence,
  note: string,
];

// prettier-ignore
const rows: readonly ScreenRow[] = [
  ["fb-portrait", "Facebook", "Feed portrait 4:5", 1080, 1350, 40, 8, ["JPG", "PNG"], "S", "Meta recommended feed size"],
  ["fb-square", "Facebook", "Feed square", 1080, 1080, 40, 8, ["JPG", "PNG"], "S", ""],
  ["fb-link", "Facebook", "Link / landscape / OG image", 1200, 630, [40, 60, 40, 60], 8, ["JPG", "PNG"], "S", "also Open Graph"],
  ["fb-cover", "Facebook", "Page cover (master for both crops)", 1640, 720, [48, 180, 48, 180], 8, ["JPG", "PNG"], "D", "desktop shows 820x312, mobile 640x360 (S); safe = intersection 1280x624"],
  ["fb-event", "Facebook", "Event cover", 1920, 1005, [60, 100, 60, 100], 8, ["JPG", "PNG"], "S", ""],
  ["fb-group", "Facebook", "Group cover", 1640, 856, [90, 120, 90, 120], 8, ["JPG", "PNG"], "S", ""],
  ["meta-story", "Facebook/Instagram", "Story", 1080, 1920, [269, 65, 384, 65], 30, ["JPG", "PNG"], "S", "14% top, 20% bottom"],
  ["meta-reel", "Facebook/Instagram", "Reel / unified 9:16 master", 1080, 1920, [269, 65, 672, 65], 30, ["JPG", "PNG", "MP4"], "S", "35% bottom, 6% sides; unified template Mar 2026 -> use as default 9:16"],
  ["ig-square", "Instagram", "Feed square", 1080, 1080, [40, 135, 40, 135], 8, ["JPG"], "D", "grid shows 3:4 -> centre 810 wide survives"],
  ["ig-portrait", "Instagram", "Feed portrait 4:5", 1080, 1350, [40, 54, 40, 54], 8, ["JPG"], "D", "grid 3:4 crop loses 34px each side (+20)"],
  ["ig-34", "Instagram", "Feed portrait 3:4", 1080, 1440, 40, 8, ["JPG"], "S", "native 3:4 since 2025"],
  ["ig-reelcover", "Instagram", "Reel cover", 1080, 1920, [290, 65, 290, 65], 8, ["JPG", "PNG"], "D", "grid crop 1080x1440 centre"],
  ["li-landscape", "LinkedIn", "Post landscape / link", 1200, 627, 40, 3, ["JPG", "PNG"], "S", ""],
  ["li-square", "LinkedIn", "Post square", 1200, 1200, 40, 3, ["JPG", "PNG"], "S", ""],
  ["li-portrait", "LinkedIn", "Post portrait", 1080, 1350, 40, 3, ["JPG", "PNG"], "S", ""],
  ["li-cover", "LinkedIn", "Company page cover", 1128, 191, [10, 40, 10, 240], 3, ["JPG", "PNG"], "S", "logo overlaps lower left"],
  ["li-banner", "LinkedIn", "Personal banner (staff)", 1584, 396, [20, 40, 60, 420], 8, ["JPG", "PNG"], "S", "photo overlaps lower left"],
  ["li-doc", "LinkedIn", "Document/carousel page", 1080, 1350, 60, 100, ["PDF"], "S", ""],
  ["x-post", "X", "Post 16:9", 1600, 900, 40, 5, ["JPG", "PNG"], "K", ""],
  ["x-header", "X", "Header", 1500, 500, [60, 60, 110, 360], 2, ["JPG", "PNG"], "S", "avatar overlaps lower left"],
  ["yt-thumb", "YouTube", "Thumbnail", 1280, 720, [40, 40, 100, 40], 2, ["JPG", "PNG"], "S", "keep bottom-right 200x100 clear; 50MB on desktop, 2MB mobile - cap at 2"],
  ["yt-banner", "YouTube", "Channel banner", 2560, 1440, [509, 507, 508, 507], 6, ["JPG", "PNG"], "S", "always-visible 1546x423 centre"],
  ["nd-post", "Nextdoor", "Post 16:9", 1200, 675, 40, 5, ["JPG", "PNG"], "S", "16:9 landscape renders best"],
  ["nd-ad", "Nextdoor", "Sponsored display", 1200, 628, 40, 5, ["JPG", "PNG"], "S", ""],
  ["nd-square", "Nextdoor", "Spotlight/carousel", 1200, 1200, 40, 1, ["JPG", "PNG"], "S", "<1MB spotlight; <30 characters in image"],
  ["wa-channel", "WhatsApp", "Channel update", 1080, 1080, 40, 5, ["JPG", "PNG"], "K", "no native alt text: repeat content in message text"],
  ["wa-status", "WhatsApp", "Status", 1080, 1920, [250, 65, 340, 65], 5, ["JPG", "PNG"], "K", ""],
  ["threads", "Threads", "Post 4:5", 1080, 1350, 40, 8, ["JPG", "PNG"], "K", ""],
  ["bsky", "Bluesky", "Post", 1200, 675, 40, 1, ["JPG", "PNG"], "K", "1,000,000-byte blob limit"],
  ["tiktok", "TikTok", "Photo/video 9:16", 1080, 1920, [130, 140, 480, 60], 10, ["JPG", "MP4"], "K", ""],
  ["email-header", "Email", "Header @2x (shown 600 wide)", 1200, 400, 40, 0.3, ["JPG", "PNG"], "K", "never the only carrier of the message"],
  ["email-hero", "Email", "Hero @2x", 1200, 600, 40, 0.3, ["JPG", "PNG"], "K", ""],
  ["email-sig", "Email", "Signature banner @2x", 1200, 240, 20, 0.1, ["PNG", "JPG"], "K", "shown 600x120"],
  ["screen-land", "Digital screen", "Landscape 16:9", 1920, 1080, [54, 96, 54, 96], 5, ["JPG", "PNG", "MP4"], "K", "5% title safe"],
  ["screen-port", "Digital screen", "Portrait 9:16 / D6", 1080, 1920, [96, 54, 96, 54], 1, ["JPG", "MP4"], "S", "RGB JPG; <=1MB programmatic; 10s; MP4 H.264 25fps 8Mbit/s <=25MB"],
  ["teams-bg", "Microsoft Teams", "Meeting background", 1920, 1080, [60, 120, 60, 120], 5, ["JPG", "PNG"], "S", "min 360x360; person covers centre: branding top-left/right; self-view is mirrored"],
  ["lockscreen", "Windows", "Lock screen / screensaver", 1920, 1080, [120, 200, 240, 200], 5, ["JPG"], "K", "clock/date overlay lower left or centre"],
  ["intranet-hero", "Intranet", "Hero / news 16:9", 1600, 900, [60, 60, 180, 60], 1, ["JPG", "PNG"], "K", "title overlay on bottom"],
  ["intranet-banner", "Intranet", "Page banner 4:1", 1600, 400, [40, 60, 40, 60], 1, ["JPG", "PNG"], "K", ""],
  ["slide", "PowerPoint", "Slide 16:9 (13.333x7.5in)", 1920, 1080, [60, 80, 60, 80], 5, ["JPG", "PNG"], "K", ""],
  ["web-hero", "Website", "Hero 16:9", 1600, 900, 60, 0.4, ["JPG", "WEBP"], "K", ""],
  ["avatar", "All", "Avatar master (circle crop)", 800, 800, 118, 2, ["PNG"], "D", "inscribed square of the circle = 0.7071 x 800 = 566"],
];

/** Every screen format, by platform. */
export const screenFormats: readonly ScreenFormat[] = rows.map(
  ([
    code,
    platform,
    placement,
    width,
    height,
    safe,
    greatestMegabytes,
    encodings,
    confidence,
    note,
  ]) => ({
    medium: "screen",
    code,
    name: platform === "All" ? placement : `${platform}: ${placement}`,
    width: pxToPt(px(width)),
    height: pxToPt(px(height)),
    bleed: pt(0),
    safe: sides(safe, (length) => pxToPt(px(length))),
    confidence,
    note,
    platform,
    placement,
    pixelWidth: px(width),
    pixelHeight: px(height),
    greatestMegabytes,
    encodings,
  }),
);
