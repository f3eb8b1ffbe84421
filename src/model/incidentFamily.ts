/**
 * What an incident takes away, in the words of whoever looks for one: a place or its orders, room to work in, data, the
 * right to use something, people and their tools. In the order of the library.
 */
export const INCIDENT_FAMILIES = ['places', 'data', 'load', 'law', 'people'] as const;
export type IncidentFamily = (typeof INCIDENT_FAMILIES)[number];
