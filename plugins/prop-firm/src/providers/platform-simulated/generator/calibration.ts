import type { Figures } from "./figures"

/**
 * Figures measured with `calibrate` from recordings of 2026 (docs/guides/prices.md
 * says which and how well they fit). Hours are those of New York.
 */
export const CALIBRATION: readonly Figures[] = [
  // EURUSD five-minute bars, 2026-03 to 2026-07.
  {
    symbol: "EURUSD",
    startPoints: 114570,
    sigma: [
      41, 58, 82, 90, 90, 78, 75, 79, 121, 112, 124, 101, 73, 91, 89, 76, 61,
      59, 67, 45, 66, 70, 48, 45,
    ],
    spread: [
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 27, 2, 1, 1, 1, 1, 1,
    ],
    weekendGap: 2241,
    pauseGap: 261,
    newsJump: 240,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // GBPUSD five-minute bars, 2026-03 to 2026-07.
  {
    symbol: "GBPUSD",
    startPoints: 133751,
    sigma: [
      47, 66, 97, 100, 105, 86, 91, 93, 130, 123, 149, 114, 89, 102, 96, 79, 66,
      78, 89, 51, 72, 82, 55, 49,
    ],
    spread: [
      4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 59, 6, 4, 4, 4, 4, 4,
    ],
    weekendGap: 2692,
    pauseGap: 317,
    newsJump: 235,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // USDJPY five-minute bars, 2026-05 to 2026-07; spread: one-minute bid and ask bars of 2013-02.
  {
    symbol: "USDJPY",
    startPoints: 162334,
    sigma: [
      41, 39, 104, 76, 70, 52, 42, 41, 107, 83, 89, 67, 55, 53, 57, 63, 36, 57,
      50, 38, 72, 63, 36, 38,
    ],
    spread: [
      2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 5, 11, 3, 3, 3, 3, 3, 3,
    ],
    weekendGap: 1277,
    pauseGap: 0,
    newsJump: 107,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // XAUUSD five-minute bars, 2026-03 to 2026-07.
  {
    symbol: "XAUUSD",
    startPoints: 412911,
    sigma: [
      257, 413, 414, 399, 392, 344, 326, 577, 504, 569, 536, 432, 351, 390, 420,
      347, 333, 333, 385, 339, 477, 538, 378, 284,
    ],
    spread: [
      47, 49, 42, 42, 42, 42, 42, 45, 45, 46, 44, 45, 42, 43, 43, 42, 45, 60,
      53, 48, 49, 50, 47, 46,
    ],
    weekendGap: 8602,
    pauseGap: 1911,
    newsJump: 853,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // NAS100 five-minute bars, 2026-05 to 2026-07; spread assumed.
  {
    symbol: "NAS100",
    startPoints: 2972170,
    sigma: [
      182, 226, 205, 218, 289, 198, 210, 237, 280, 641, 632, 462, 400, 430, 399,
      436, 284, 284, 270, 233, 328, 267, 214, 201,
    ],
    spread: [
      120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
      120, 120, 200, 120, 120, 120, 120, 120, 120,
    ],
    weekendGap: 5239,
    pauseGap: 1053,
    newsJump: 1574,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // US30 five-minute bars, 2026-05 to 2026-07; spread assumed.
  {
    symbol: "US30",
    startPoints: 5246630,
    sigma: [
      70, 98, 107, 131, 150, 126, 143, 168, 187, 405, 366, 266, 221, 259, 236,
      229, 107, 107, 131, 106, 120, 112, 86, 79,
    ],
    spread: [
      200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
      200, 200, 300, 200, 200, 200, 200, 200, 200,
    ],
    weekendGap: 2999,
    pauseGap: 671,
    newsJump: 283,
    clustering: 0.35,
    shockShare: 0.01,
    shockSize: 6,
  },
  // all figures assumed: no recording was at hand.
  {
    symbol: "BTCUSD",
    startPoints: 6800000,
    sigma: [
      430, 420, 440, 470, 480, 470, 480, 520, 640, 760, 740, 640, 570, 540, 530,
      520, 500, 480, 470, 480, 500, 500, 470, 440,
    ],
    spread: [
      1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500,
      1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500,
    ],
    weekendGap: 0,
    pauseGap: 0,
    newsJump: 3000,
    clustering: 0.45,
    shockShare: 0.01,
    shockSize: 6,
  },
]
