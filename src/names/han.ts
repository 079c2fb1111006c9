/** Any Chinese character. */
export const HAN = /\p{Script=Han}/u;

/** Every Chinese character of a text. */
export const EACH_HAN = /\p{Script=Han}/gu;

/** Every unbroken run of Chinese characters. */
export const EACH_HAN_RUN = /\p{Script=Han}+/gu;
