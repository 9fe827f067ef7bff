/** The name of the custom element. */
export declare const tag = "kratom-info-card";
