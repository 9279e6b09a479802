// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Calls into contracts that may misbehave
/// @notice A callee here can waste at most the gas it is given and can hand back at most REASON_MAX bytes, so one bad
/// item of a batch cannot take the others with it.
library BoundedCall {
    /// @notice Most bytes kept of what a failed call returned.
    uint256 internal constant REASON_MAX = 160;

    /// @notice Gas a balance read may use.
    uint256 internal constant READ_GAS = 100_000;

    /// @notice Gas kept back for the caller's own work after an item.
    uint256 private constant RESERVE_GAS = 40_000;

    /// @notice The transaction has too little gas left to give the next item its full allowance. Failing the item
    /// instead would let a gas estimate settle on the amount at which every item starves.
    error InsufficientGas();

    /// @notice Calls `target` with `gasLimit` gas and no coin.
    /// @param data ABI-encoded call.
    /// @return ok Whether the call succeeded.
    /// @return reason The first REASON_MAX bytes of what a failed call returned; empty on success.
    /// @dev Call requireGas before it.
    function tryCall(address target, uint256 gasLimit, bytes memory data) internal returns (bool ok, bytes memory reason) {
        assembly ("memory-safe") {
            ok := call(gasLimit, target, 0, add(data, 0x20), mload(data), 0, 0)
            reason := 0x60
            if iszero(ok) {
                let size := returndatasize()
                if gt(size, REASON_MAX) { size := REASON_MAX }
                reason := mload(0x40)
                mstore(reason, size)
                returndatacopy(add(reason, 0x20), 0, size)
                mstore(0x40, add(add(reason, 0x20), REASON_MAX))
            }
        }
    }

    /// @notice Reads an ERC-20 balance.
    /// @return ok False if `token` has no code, reverts, or answers less than one word.
    /// @return amount Balance in base units.
    /// @dev Call requireGas before it.
    function tryBalance(address token, address holder) internal view returns (bool ok, uint256 amount) {
        assembly ("memory-safe") {
            mstore(0x00, shl(224, 0x70a08231)) // balanceOf(address)
            mstore(0x04, holder)
            ok := and(gt(returndatasize(), 0x1f), staticcall(READ_GAS, token, 0x00, 0x24, 0x00, 0x20))
            amount := mload(0x00)
        }
    }

    /// @notice Reverts unless a call made now would really get `gasLimit` gas (EIP-150 keeps back one part in 64).
    function requireGas(uint256 gasLimit) internal view {
        if (gasleft() < (gasLimit * 64) / 63 + RESERVE_GAS) revert InsufficientGas();
    }
}
