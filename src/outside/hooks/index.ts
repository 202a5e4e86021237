export { startHookDelivery } from "./hook-delivery.ts";
export { hookSender } from "./send-hook.ts";
