/** Of the interface, not of the code: a first number that grows would break a program that asks. */
export const apiVersion = '1.0.0';
