/** Has no types of its own, nor any elsewhere. */
declare module 'simjs';
