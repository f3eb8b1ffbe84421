/** The texts of DORA that are read here. */
/** The act, and the standard that completes it. */
export const ACT = 'Règlement (UE) 2022/2554';
export const STANDARD = 'Règlement délégué (UE) 2024/1774';
/** Days of the wordings read. */
export const ACT_VERSION = '2022-12-14';
export const STANDARD_VERSION = '2024-03-13';
