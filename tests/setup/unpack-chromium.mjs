// Unpacks the browser into the folder of temporary files and prints its path.
import chromium from "@sparticuz/chromium";

console.log(await chromium.executablePath());
