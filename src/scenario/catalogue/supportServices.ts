import type { SupportService } from './supportService.ts';
import { SUPPORT_SERVICES } from './supportServices.data.ts';

/** In the order of the checklist: reaching, signing in, names, secrets, building, talking, seeing, others. */
export const listSupportServices = (): readonly SupportService[] => SUPPORT_SERVICES;
