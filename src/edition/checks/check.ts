import type { Edition } from '@/domain/model';

/** What a rule found wrong, and where. */
export type Finding = { path: string; message: string };

/** A rule about the data of an edition; it gives nothing where the rule holds. */
export type Check = (edition: Edition) => Finding[];
