/** Whether an effect on data goes for their backups too. */
export const BACKUP_FATES = ['reached', 'spared'] as const;
export type BackupFate = (typeof BACKUP_FATES)[number];
