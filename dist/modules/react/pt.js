"use client";
import { t as componentFor } from "../shared/react.js";
import { t as pt } from "../shared/pt.js";
// \0react:pt
var KratomInfoCard = componentFor(pt);
export { KratomInfoCard };
