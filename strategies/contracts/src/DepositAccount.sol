// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The code behind every deposit address
/// @notice Can do one thing: send what has arrived to where its factory says, and only its factory may ask. It accepts
/// whatever a payer sends, as an address without code would: every callback is answered, none changes anything.
/// @dev Runs by delegatecall from the proxies that DepositFactory deploys. They end at once on empty calldata, so a
/// transfer with 2,300 gas never gets here. They never revert, and hand back exactly one 32-byte word: what a function
/// here returned, or the first 32 bytes of the error that undid it.
contract DepositAccount {
    /// @notice The only address that may call `forward`.
    address public immutable factory;

    /// @notice `forward` was called by someone else.
    error NotFactory();

    constructor() {
        factory = msg.sender;
    }

    /// @notice Sends `amount` base units of `token` to `to`; the zero address stands for the chain's coin (wei).
    /// @return ok True unless it reverts, with the first 32 bytes of the token's error. What a token answers is not
    /// looked at, as some answer nothing and some lie: the factory measures what arrived.
    function forward(address token, address to, uint256 amount) external payable returns (bool ok) {
        if (msg.sender != factory) revert NotFactory();
        assembly ("memory-safe") {
            switch token
            case 0 { ok := call(gas(), to, amount, 0, 0, 0, 0) }
            default {
                mstore(0x34, amount)
                mstore(0x14, to)
                mstore(0x00, shl(96, 0xa9059cbb)) // transfer(address,uint256), in bytes 0x10 to 0x13
                ok := call(gas(), token, 0, 0x10, 0x44, 0, 0)
                mstore(0x34, 0) // the amount reached into the free memory pointer, whose high bytes are zero
            }
            if iszero(ok) {
                mstore(0x00, 0)
                let size := returndatasize()
                if gt(size, 0x20) { size := 0x20 }
                returndatacopy(0x00, 0, size)
                revert(0x00, 0x20)
            }
        }
    }

    /// @notice ERC-677: some tokens look at this answer.
    function onTokenTransfer(address, uint256, bytes calldata) external pure returns (bool) {
        return true;
    }

    /// @notice ERC-165, for senders that ask before they send.
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == 0x01ffc9a7 // ERC-165
            || id == 0x150b7a02 // ERC-721 receiver
            || id == 0x4e2312e0 // ERC-1155 receiver
            || id == 0x88a7ca5c; // ERC-1363 receiver
    }

    /// @dev Never reached through a proxy, which ends before it; here for completeness.
    receive() external payable {}

    /// @notice Accepts coin sent with any data, and answers ERC-721, ERC-1155 and ERC-1363 with the selector they expect.
    fallback() external payable {
        assembly ("memory-safe") {
            mstore(0x00, shl(224, shr(224, calldataload(0))))
            return(0x00, 0x20)
        }
    }
}
